using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class NamedListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sub~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_SubmittedAt");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sta~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_Status");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sch~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_School");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Nam~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_Name");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Arc~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_ArchiveNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_App~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_ApplicationNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_SubmittedAt~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_SubmittedAt");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_Appl~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_Status");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_Appl~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_School");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Name_Applic~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_Name");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ArchiveNumb~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_ArchiveNumber");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Application~",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_ApplicationNumber");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_SubmittedAt",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sub~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sta~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_School",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sch~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_Name",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Nam~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_ArchiveNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Arc~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_App~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_SubmittedAt",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_SubmittedAt~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_Appl~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_School",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_Appl~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_Name",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Name_Applic~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_ArchiveNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ArchiveNumb~");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_ApplicationNumber",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Application~");
        }
    }
}
