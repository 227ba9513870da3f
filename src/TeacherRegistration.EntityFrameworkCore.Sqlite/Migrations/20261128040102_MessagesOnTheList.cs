using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MessagesOnTheList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Point_ConcludedAt");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_Agency_ConcludedAt");

            migrationBuilder.AddColumn<int>(
                name: "Reported",
                table: "App_StatusCount",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "AnsweredAt",
                table: "App_OnlineApplication",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MessageCount",
                table: "App_OnlineApplication",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql(
                """
                UPDATE App_OnlineApplication SET MessageCount = (
                    SELECT COUNT(*) FROM Msg_ApplicantMessage m
                    WHERE m.TenantId = App_OnlineApplication.TenantId AND m.ApplicationId = App_OnlineApplication.Id AND m.WithdrawnAt IS NULL)
                WHERE EXISTS (SELECT 1 FROM Msg_ApplicantMessage m WHERE m.TenantId = App_OnlineApplication.TenantId AND m.ApplicationId = App_OnlineApplication.Id)
                """);
            migrationBuilder.Sql(
                """
                UPDATE App_OnlineApplication SET AnsweredAt = (
                    SELECT MAX(m.AnsweredAt) FROM Msg_MessageAnswer m
                    WHERE m.TenantId = App_OnlineApplication.TenantId AND m.ApplicationId = App_OnlineApplication.Id AND m.HandledAt IS NULL)
                WHERE EXISTS (SELECT 1 FROM Msg_MessageAnswer m WHERE m.TenantId = App_OnlineApplication.TenantId AND m.ApplicationId = App_OnlineApplication.Id AND m.HandledAt IS NULL)
                """);
            migrationBuilder.Sql(
                """
                UPDATE App_StatusCount SET Reported = (
                    SELECT COUNT(*) FROM App_OnlineApplication a
                    WHERE a.TenantId = App_StatusCount.TenantId AND a.ApplicationPlanId = App_StatusCount.ApplicationPlanId
                    AND a.PointId = App_StatusCount.Id AND a.Status = App_StatusCount.Status AND a.ReportOpenSince IS NOT NULL)
                """);

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_Answered",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "AnsweredAt", "PointId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_Answered",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "Reported",
                table: "App_StatusCount");

            migrationBuilder.DropColumn(
                name: "AnsweredAt",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "MessageCount",
                table: "App_OnlineApplication");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Point_ConcludedAt",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status");

            migrationBuilder.RenameIndex(
                name: "IX_App_OnlineApplication_Agency_ConcludedAt",
                table: "App_OnlineApplication",
                newName: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt_ConcludedBy_Status");
        }
    }
}
