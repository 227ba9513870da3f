using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
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
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_Appl~",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Con~",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sch~",
                table: "App_OnlineApplication");

            migrationBuilder.CreateTable(
                name: "App_Export",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Conditions = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    IsFull = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Written = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    AskedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_Export", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ConcludedAt", "ConcludedBy", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_Appl~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "School", "ApplicationNumber", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Con~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ConcludedAt", "ConcludedBy", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sch~",
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
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt~",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_Appl~",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Con~",
                table: "App_OnlineApplication");

            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sch~",
                table: "App_OnlineApplication");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ConcludedAt",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ConcludedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_School_Appl~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "School", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Con~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ConcludedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sch~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "School", "ApplicationNumber" });
        }
    }
}
