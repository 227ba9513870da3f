using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MessageAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AllowsPhotos",
                table: "Msg_ApplicantMessage",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Msg_MessageAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PhotoCount = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    HandledBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_MessageAnswer", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Msg_MessageAnswer_TenantId_ApplicationId_AnsweredAt",
                table: "Msg_MessageAnswer",
                columns: new[] { "TenantId", "ApplicationId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Msg_MessageAnswer_TenantId_HandledAt_AnsweredAt",
                table: "Msg_MessageAnswer",
                columns: new[] { "TenantId", "HandledAt", "AnsweredAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Msg_MessageAnswer");

            migrationBuilder.DropColumn(
                name: "AllowsPhotos",
                table: "Msg_ApplicantMessage");
        }
    }
}
