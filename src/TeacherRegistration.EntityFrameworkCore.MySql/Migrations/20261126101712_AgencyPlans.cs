using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class AgencyPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Pln_RegistrationPlan_TenantId_Year",
                table: "Pln_RegistrationPlan");

            migrationBuilder.AddColumn<string>(
                name: "Acknowledgements",
                table: "Pln_RegistrationPlan",
                type: "longtext",
                nullable: false,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "History",
                table: "Pln_RegistrationPlan",
                type: "longtext",
                nullable: false,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<DateTime>(
                name: "PublishedAt",
                table: "Pln_RegistrationPlan",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TerminatedAt",
                table: "Pln_RegistrationPlan",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DailyCapacity",
                table: "Pln_PointArrangement",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Persons",
                table: "Pln_PointArrangement",
                type: "longtext",
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "Slots",
                table: "Pln_PointArrangement",
                type: "longtext",
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "Eligibility",
                table: "Pln_ApplicationPlan",
                type: "varchar(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "Kinds",
                table: "Pln_ApplicationPlan",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<long>(
                name: "Stamp",
                table: "Agn_Agency",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            // Plans so far had no draft: they are published, for both kinds, and nothing was changed since.
            migrationBuilder.Sql("UPDATE Pln_RegistrationPlan SET PublishedAt = StartsAt, History = '[]', Acknowledgements = '[]'");
            migrationBuilder.Sql("UPDATE Pln_ApplicationPlan SET Kinds = 'First, Renewal'");
            // The history of a province's plan has another form now; what the former one said stands in the audit log.
            migrationBuilder.Sql("UPDATE Pln_ProvincePlan SET History = '[]'");

            migrationBuilder.CreateTable(
                name: "Pln_HolidayCalendar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Holidays = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_HolidayCalendar", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_Pln_RegistrationPlan_TenantId_Year",
                table: "Pln_RegistrationPlan",
                columns: new[] { "TenantId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pln_PointArrangement_TenantId_PointId",
                table: "Pln_PointArrangement",
                columns: new[] { "TenantId", "PointId" });

            migrationBuilder.CreateIndex(
                name: "IX_Pln_HolidayCalendar_OwnerId_Year",
                table: "Pln_HolidayCalendar",
                columns: new[] { "OwnerId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pln_HolidayCalendar_ProvinceId_Year",
                table: "Pln_HolidayCalendar",
                columns: new[] { "ProvinceId", "Year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Pln_HolidayCalendar");

            migrationBuilder.DropIndex(
                name: "IX_Pln_RegistrationPlan_TenantId_Year",
                table: "Pln_RegistrationPlan");

            migrationBuilder.DropIndex(
                name: "IX_Pln_PointArrangement_TenantId_PointId",
                table: "Pln_PointArrangement");

            migrationBuilder.DropColumn(
                name: "Acknowledgements",
                table: "Pln_RegistrationPlan");

            migrationBuilder.DropColumn(
                name: "History",
                table: "Pln_RegistrationPlan");

            migrationBuilder.DropColumn(
                name: "PublishedAt",
                table: "Pln_RegistrationPlan");

            migrationBuilder.DropColumn(
                name: "TerminatedAt",
                table: "Pln_RegistrationPlan");

            migrationBuilder.DropColumn(
                name: "DailyCapacity",
                table: "Pln_PointArrangement");

            migrationBuilder.DropColumn(
                name: "Persons",
                table: "Pln_PointArrangement");

            migrationBuilder.DropColumn(
                name: "Slots",
                table: "Pln_PointArrangement");

            migrationBuilder.DropColumn(
                name: "Eligibility",
                table: "Pln_ApplicationPlan");

            migrationBuilder.DropColumn(
                name: "Kinds",
                table: "Pln_ApplicationPlan");

            migrationBuilder.DropColumn(
                name: "Stamp",
                table: "Agn_Agency");

            migrationBuilder.CreateIndex(
                name: "IX_Pln_RegistrationPlan_TenantId_Year",
                table: "Pln_RegistrationPlan",
                columns: new[] { "TenantId", "Year" });
        }
    }
}
