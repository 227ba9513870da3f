using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CoverCountsOfTheList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Status_ApplicationNumber",
                table: "App_OnlineApplication");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ApplicationNumber", "Kind", "ReviewStatus" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "Status", "ApplicationNumber", "Kind", "ReviewStatus" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ApplicationNumber", "Kind", "ReviewStatus" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "Status", "ApplicationNumber", "Kind", "ReviewStatus" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "Status", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Status_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "Status", "ApplicationNumber" });
        }
    }
}
