using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FileUploads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Prn_FileUpload",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Scan = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ScannedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Prn_FileUpload", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Prn_FileUpload_AccountId",
                table: "Prn_FileUpload",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Prn_FileUpload_Scan_ScannedAt",
                table: "Prn_FileUpload",
                columns: new[] { "Scan", "ScannedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Prn_FileUpload");
        }
    }
}
