using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class NamedListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_SubmittedAt_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_SubmittedAt");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_Status");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_School");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Name_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_Name");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ArchiveNumber_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_ArchiveNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_SubmittedAt_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_SubmittedAt");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_Status");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_School");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Name_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_Name");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ArchiveNumber_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_ArchiveNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_ApplicationNumber");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_SubmittedAt",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_SubmittedAt_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_School",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_School_ApplicationNumber_Status");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_Name",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Name_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_ArchiveNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ArchiveNumber_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_SubmittedAt",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_SubmittedAt_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_ApplicationNumber_Kind_ReviewStatus");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_School",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_ApplicationNumber_Status");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_Name",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Name_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_ArchiveNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ArchiveNumber_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ApplicationNumber_Kind_ReviewStatus");
        }
    }
}
