using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "PaperVersion",
                table: "App_OnlineApplication",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<string>(
                name: "Rejection",
                table: "App_OnlineApplication",
                type: "TEXT",
                nullable: true);

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
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldDefaultValue: 1);
        }
    }
}
