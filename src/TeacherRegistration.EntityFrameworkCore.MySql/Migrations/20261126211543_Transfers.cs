using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class Transfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BureauReport",
                table: "App_OnlineApplication",
                type: "longtext",
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<DateTime>(
                name: "ReportOpenSince",
                table: "App_OnlineApplication",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferredFrom",
                table: "App_OnlineApplication",
                type: "longtext",
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_Transfer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    FromAgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    FromNumber = table.Column<string>(type: "varchar(16)", maxLength: 16, nullable: false, collation: "utf8mb4_bin"),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PlanYear = table.Column<int>(type: "int", nullable: false),
                    RightAgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    State = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    Name = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    IdMask = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    School = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    Kind = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    Reason = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false, collation: "utf8mb4_bin"),
                    RejectedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Draft = table.Column<byte[]>(type: "longblob", nullable: true),
                    AcceptedNumber = table.Column<string>(type: "varchar(16)", maxLength: 16, nullable: false, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_Transfer", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ReportOpenS~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ReportOpenSince" });

            migrationBuilder.CreateIndex(
                name: "IX_App_Transfer_RightAgencyId_State_RejectedAt",
                table: "App_Transfer",
                columns: new[] { "RightAgencyId", "State", "RejectedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_Transfer");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ReportOpenS~",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "BureauReport",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "ReportOpenSince",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "TransferredFrom",
                table: "App_OnlineApplication");
        }
    }
}
