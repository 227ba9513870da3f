using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
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
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Size = table.Column<int>(type: "int", nullable: false),
                    Scan = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    ScannedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Prn_FileUpload", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

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
