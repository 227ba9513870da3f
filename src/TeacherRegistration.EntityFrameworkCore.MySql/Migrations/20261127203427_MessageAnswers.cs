using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
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
                type: "tinyint(1)",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Msg_MessageAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    MessageId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Text = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false, collation: "utf8mb4_bin"),
                    PhotoCount = table.Column<int>(type: "int", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    HandledBy = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: true, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_MessageAnswer", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

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
