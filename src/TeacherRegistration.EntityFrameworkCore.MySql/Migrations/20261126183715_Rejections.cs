using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class Rejections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Told",
                table: "Cnf_ConditionCheck",
                type: "longtext",
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.AlterColumn<int>(
                name: "PaperVersion",
                table: "App_OnlineApplication",
                type: "int",
                nullable: false,
                defaultValue: 1,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.AddColumn<string>(
                name: "Rejection",
                table: "App_OnlineApplication",
                type: "longtext",
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_IdTail",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "IdTail" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_IdTail",
                table: "App_OnlineApplication");

            migrationBuilder.DropColumn(
                name: "Told",
                table: "Cnf_ConditionCheck");

            migrationBuilder.DropColumn(
                name: "Rejection",
                table: "App_OnlineApplication");

            migrationBuilder.AlterColumn<int>(
                name: "PaperVersion",
                table: "App_OnlineApplication",
                type: "int",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "int",
                oldDefaultValue: 1);
        }
    }
}
