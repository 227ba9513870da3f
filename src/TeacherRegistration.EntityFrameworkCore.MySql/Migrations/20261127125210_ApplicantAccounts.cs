using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class ApplicantAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                table: "Msg_ApplicantMessage",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IdMask",
                table: "Idn_Account",
                type: "varchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<byte[]>(
                name: "IdNumber",
                table: "Idn_Account",
                type: "longblob",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PersonId",
                table: "Idn_Account",
                type: "binary(16)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Side",
                table: "Idn_Account",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "Staff",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<DateTime>(
                name: "TermsAcceptedAt",
                table: "Idn_Account",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "App_PersonApplication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PlanYear = table.Column<int>(type: "int", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    LiveYear = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_PersonApplication", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_App_PersonApplication_PersonId_LiveYear",
                table: "App_PersonApplication",
                columns: new[] { "PersonId", "LiveYear" },
                unique: true);

            migrationBuilder.Sql(
                "INSERT INTO App_PersonApplication (Id, PersonId, PlanYear, AgencyId, LiveYear) SELECT Id, PersonId, PlanYear, AgencyId, PlanYear FROM App_LiveApplication");

            // Those that were not accepted had no row: the person's own pages show them too.
            migrationBuilder.Sql(
                "INSERT INTO App_PersonApplication (Id, PersonId, PlanYear, AgencyId) SELECT a.Id, a.PersonId, r.Year, a.TenantId FROM App_OnlineApplication a "
                + "JOIN Pln_ApplicationPlan p ON p.Id = a.ApplicationPlanId JOIN Pln_RegistrationPlan r ON r.Id = p.RegistrationPlanId "
                + "WHERE NOT EXISTS (SELECT 1 FROM App_LiveApplication l WHERE l.Id = a.Id)");

            migrationBuilder.DropTable(
                name: "App_LiveApplication");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Without the column of the side they would pass for accounts of the platform.
            migrationBuilder.Sql("DELETE FROM Idn_Account WHERE Side = 'Applicant'");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                table: "Msg_ApplicantMessage");

            migrationBuilder.DropColumn(
                name: "IdMask",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "IdNumber",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "Side",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "TermsAcceptedAt",
                table: "Idn_Account");

            migrationBuilder.CreateTable(
                name: "App_LiveApplication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PlanYear = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_LiveApplication", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_App_LiveApplication_PersonId_PlanYear",
                table: "App_LiveApplication",
                columns: new[] { "PersonId", "PlanYear" },
                unique: true);

            migrationBuilder.Sql(
                "INSERT INTO App_LiveApplication (Id, PersonId, PlanYear, AgencyId) SELECT Id, PersonId, PlanYear, AgencyId FROM App_PersonApplication WHERE LiveYear IS NOT NULL");

            migrationBuilder.DropTable(
                name: "App_PersonApplication");
        }
    }
}
