using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class KnownSchools : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "App_KnownSchool",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    ProvinceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Applications = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_KnownSchool", x => new { x.Id, x.Name });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_OpeningReminder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "binary(16)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_OpeningReminder", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_WindowExtension",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PointIds = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    End = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    LastTold = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_WindowExtension", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_App_ApplicationDraft_ApplicationPlanId",
                table: "App_ApplicationDraft",
                column: "ApplicationPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_App_KnownSchool_ProvinceId_Name",
                table: "App_KnownSchool",
                columns: new[] { "ProvinceId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OpeningReminder_AccountId_ApplicationPlanId",
                table: "App_OpeningReminder",
                columns: new[] { "AccountId", "ApplicationPlanId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_App_OpeningReminder_ApplicationPlanId",
                table: "App_OpeningReminder",
                column: "ApplicationPlanId");

            // The schools of the applications that are there.
            migrationBuilder.Sql(
                "INSERT INTO App_KnownSchool (Id, ProvinceId, Name, Applications) "
                + "SELECT a.TenantId, g.ProvinceId, a.School, COUNT(*) FROM App_OnlineApplication a JOIN Agn_Agency g ON g.Id = a.TenantId "
                + "GROUP BY a.TenantId, g.ProvinceId, a.School");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_KnownSchool");

            migrationBuilder.DropTable(
                name: "App_OpeningReminder");

            migrationBuilder.DropTable(
                name: "App_WindowExtension");

            migrationBuilder.DropIndex(
                name: "IX_App_ApplicationDraft_ApplicationPlanId",
                table: "App_ApplicationDraft");
        }
    }
}
