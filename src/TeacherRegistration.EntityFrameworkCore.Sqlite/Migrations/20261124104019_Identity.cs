using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Identity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Idn_Account",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Roles = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_Account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_AttemptEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AttemptEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_LoginAttempt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CodeHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    CodeSentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_LoginAttempt", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_Session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlaceName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_Session", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Account_AgencyId",
                table: "Idn_Account",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Account_LoginName",
                table: "Idn_Account",
                column: "LoginName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_AttemptEntry_At",
                table: "Idn_AttemptEntry",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_AttemptEntry_Key_At",
                table: "Idn_AttemptEntry",
                columns: new[] { "Key", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_LoginAttempt_StartedAt",
                table: "Idn_LoginAttempt",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_LoginAttempt_TokenHash",
                table: "Idn_LoginAttempt",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Session_AccountId",
                table: "Idn_Session",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Session_StartedAt",
                table: "Idn_Session",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Session_TokenHash",
                table: "Idn_Session",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Idn_Account");

            migrationBuilder.DropTable(
                name: "Idn_AttemptEntry");

            migrationBuilder.DropTable(
                name: "Idn_LoginAttempt");

            migrationBuilder.DropTable(
                name: "Idn_Session");
        }
    }
}
