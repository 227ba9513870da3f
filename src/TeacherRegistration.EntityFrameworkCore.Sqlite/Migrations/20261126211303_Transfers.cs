using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Transfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BureauReport",
                table: "App_OnlineApplication",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReportOpenSince",
                table: "App_OnlineApplication",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferredFrom",
                table: "App_OnlineApplication",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "App_Transfer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromAgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromNumber = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanYear = table.Column<int>(type: "INTEGER", nullable: false),
                    RightAgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IdMask = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    School = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    RejectedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Draft = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AcceptedNumber = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_Transfer", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ReportOpenSince",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ReportOpenSince" });

            migrationBuilder.CreateIndex(
                name: "IX_App_Transfer_RightAgencyId_State_RejectedAt",
                table: "App_Transfer",
                columns: new[] { "RightAgencyId", "State", "RejectedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_Transfer");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ReportOpenSince",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "BureauReport",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "ReportOpenSince",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "TransferredFrom",
                table: "App_OnlineApplication");
        }
    }
}
