using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Filing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "App_ApplicationDraft",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PrecautionsReadAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CertificateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BaseVersion = table.Column<long>(type: "INTEGER", nullable: true),
                    FiledPointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_ApplicationDraft", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "App_PersonalRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_PersonalRecord", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pln_PublishedFiling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegistrationPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Eligibility = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_PublishedFiling", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_App_Transfer_PersonId",
                table: "App_Transfer",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_App_ApplicationDraft_AccountId",
                table: "App_ApplicationDraft",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_App_PersonalRecord_AccountId",
                table: "App_PersonalRecord",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Pln_PublishedFiling_EndsAt",
                table: "Pln_PublishedFiling",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_Pln_PublishedFiling_RegistrationPlanId",
                table: "Pln_PublishedFiling",
                column: "RegistrationPlanId");

            // What is published already; from now on the rows follow by themselves.
            migrationBuilder.Sql(
                "INSERT INTO Pln_PublishedFiling (Id, RegistrationPlanId, AgencyId, ProvinceId, Year, Name, StartsAt, EndsAt, Kinds, Eligibility) "
                + "SELECT f.Id, p.Id, f.TenantId, a.ProvinceId, p.Year, f.Name, f.StartsAt, "
                + "MIN(f.EndsAt, COALESCE(strftime('%Y-%m-%d %H:%M:%S', p.TerminatedAt, '-1 second'), f.EndsAt)), f.Kinds, f.Eligibility "
                + "FROM Pln_ApplicationPlan f JOIN Pln_RegistrationPlan p ON p.Id = f.RegistrationPlanId JOIN Agn_Agency a ON a.Id = f.TenantId "
                + "WHERE p.PublishedAt IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_ApplicationDraft");

            migrationBuilder.DropTable(
                name: "App_PersonalRecord");

            migrationBuilder.DropTable(
                name: "Pln_PublishedFiling");

            migrationBuilder.DropIndex(
                name: "IX_App_Transfer_PersonId",
                table: "App_Transfer");
        }
    }
}
