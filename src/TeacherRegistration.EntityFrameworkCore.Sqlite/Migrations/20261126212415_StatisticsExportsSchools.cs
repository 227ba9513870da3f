using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StatisticsExportsSchools : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.CreateTable(
                name: "App_Export",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Conditions = table.Column<string>(type: "TEXT", nullable: false),
                    IsFull = table.Column<bool>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Written = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_Export", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ConcludedAt", "ConcludedBy", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber_Status",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "School", "ApplicationNumber", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ConcludedAt", "ConcludedBy", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber_Status",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "School", "ApplicationNumber", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_App_Export_TenantId_AccountId_Id",
                table: "App_Export",
                columns: new[] { "TenantId", "AccountId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_Export");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber_Status",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber_Status",
                table: "App_OnlineApplication");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ConcludedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "School", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ConcludedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "School", "ApplicationNumber" });
        }
    }
}
