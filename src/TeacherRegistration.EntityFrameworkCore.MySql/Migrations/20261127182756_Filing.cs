using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
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
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PlanYear = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    PointId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    PrecautionsReadAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    CertificateId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    BaseVersion = table.Column<long>(type: "bigint", nullable: true),
                    FiledPointId = table.Column<Guid>(type: "binary(16)", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_ApplicationDraft", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_PersonalRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Content = table.Column<byte[]>(type: "longblob", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_PersonalRecord", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Pln_PublishedFiling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    RegistrationPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    StartsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Kinds = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    Eligibility = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_PublishedFiling", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

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
                + "LEAST(f.EndsAt, COALESCE(DATE_SUB(p.TerminatedAt, INTERVAL 1 SECOND), f.EndsAt)), f.Kinds, f.Eligibility "
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
