using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OtherPointQuota : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Day_Ordinal",
                table: "App_RevealedPerson");

            migrationBuilder.DropIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Day_PersonId",
                table: "App_RevealedPerson");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "App_RevealedPerson",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Reveal");

            migrationBuilder.CreateIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Kind_Day_Ordinal",
                table: "App_RevealedPerson",
                columns: new[] { "TenantId", "AccountId", "Kind", "Day", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Kind_Day_PersonId",
                table: "App_RevealedPerson",
                columns: new[] { "TenantId", "AccountId", "Kind", "Day", "PersonId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Before, there was one kind: the same person of two kinds would break the older indexes.
            migrationBuilder.Sql("DELETE FROM App_RevealedPerson WHERE Kind <> 'Reveal'");

            migrationBuilder.DropIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Kind_Day_Ordinal",
                table: "App_RevealedPerson");

            migrationBuilder.DropIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Kind_Day_PersonId",
                table: "App_RevealedPerson");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "App_RevealedPerson");

            migrationBuilder.CreateIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Day_Ordinal",
                table: "App_RevealedPerson",
                columns: new[] { "TenantId", "AccountId", "Day", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_App_RevealedPerson_TenantId_AccountId_Day_PersonId",
                table: "App_RevealedPerson",
                columns: new[] { "TenantId", "AccountId", "Day", "PersonId" },
                unique: true);
        }
    }
}
