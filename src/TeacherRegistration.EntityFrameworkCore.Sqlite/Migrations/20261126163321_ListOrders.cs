using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ArchiveNumber",
                table: "App_OnlineApplication");

            migrationBuilder.AddColumn<DateTime>(
                name: "ConcludedAt",
                table: "App_OnlineApplication",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConcludedBy",
                table: "App_OnlineApplication",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "PaperVersion",
                table: "App_OnlineApplication",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "App_NameGram",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gram = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_NameGram", x => new { x.TenantId, x.Gram, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "App_StatusCount",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_StatusCount", x => new { x.TenantId, x.ApplicationPlanId, x.Id, x.Status });
                });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ArchiveNumber_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ArchiveNumber", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ConcludedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Name_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "Name", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "School", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_SubmittedAt_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "SubmittedAt", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ArchiveNumber_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ArchiveNumber", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ConcludedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_IdTail",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "IdTail" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Name_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "Name", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "School", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_SubmittedAt_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "SubmittedAt", "ApplicationNumber" });

            // Existing applications get what is kept from now on.
            migrationBuilder.Sql("UPDATE App_OnlineApplication SET PaperVersion = DataVersion");
            migrationBuilder.Sql(
                "UPDATE App_OnlineApplication SET "
                + "ConcludedAt = (SELECT MAX(r.At) FROM App_ApprovalRecord r WHERE r.TenantId = App_OnlineApplication.TenantId AND r.ApplicationId = App_OnlineApplication.Id AND r.Stage = 'Confirmation'), "
                + "ConcludedBy = COALESCE((SELECT r.LoginName FROM App_ApprovalRecord r WHERE r.TenantId = App_OnlineApplication.TenantId AND r.ApplicationId = App_OnlineApplication.Id AND r.Stage = 'Confirmation' ORDER BY r.At DESC, r.Id DESC LIMIT 1), '') "
                + "WHERE Status <> 'PendingConfirmation'");
            migrationBuilder.Sql(
                "INSERT INTO App_StatusCount (Id, TenantId, ApplicationPlanId, Status, Count) "
                + "SELECT PointId, TenantId, ApplicationPlanId, Status, COUNT(*) FROM App_OnlineApplication GROUP BY PointId, TenantId, ApplicationPlanId, Status");
            migrationBuilder.Sql(
                "INSERT INTO App_NameGram (Id, TenantId, Gram) "
                + "WITH RECURSIVE place AS (SELECT 1 AS at UNION ALL SELECT at + 1 FROM place WHERE at < 100) "
                + "SELECT DISTINCT a.Id, a.TenantId, SUBSTR(a.Name, place.at, size.letters) FROM App_OnlineApplication a "
                + "JOIN (SELECT 1 AS letters UNION ALL SELECT 2) size JOIN place ON place.at + size.letters - 1 <= LENGTH(a.Name) "
                + "WHERE SUBSTR(a.Name, place.at, size.letters) NOT LIKE '% %'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_NameGram");

            migrationBuilder.DropTable(
                name: "App_StatusCount");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ArchiveNumber_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Name_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_SubmittedAt_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ArchiveNumber_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_IdTail",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Name_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_SubmittedAt_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "ConcludedAt",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "ConcludedBy",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "PaperVersion",
                table: "App_OnlineApplication");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ArchiveNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ArchiveNumber" });
        }
    }
}
