using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class CertificateRegister : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "App_CertificateImport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    FileName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    RowCount = table.Column<int>(type: "int", nullable: false),
                    ReplacedCount = table.Column<int>(type: "int", nullable: false),
                    WarningCount = table.Column<int>(type: "int", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    ImportedBy = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    RemovedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    RemovedCount = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_CertificateImport", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_RegisteredCertificate",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<string>(type: "varchar(17)", maxLength: 17, nullable: false, collation: "utf8mb4_bin"),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ImportId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    IdNumber = table.Column<byte[]>(type: "longblob", nullable: false),
                    IdHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Type = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    Subject = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: false, collation: "utf8mb4_bin"),
                    IssuingAgency = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_RegisteredCertificate", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_App_CertificateImport_OwnerId_ImportedAt",
                table: "App_CertificateImport",
                columns: new[] { "OwnerId", "ImportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_App_RegisteredCertificate_ImportId",
                table: "App_RegisteredCertificate",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_App_RegisteredCertificate_Number",
                table: "App_RegisteredCertificate",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_CertificateImport");

            migrationBuilder.DropTable(
                name: "App_RegisteredCertificate");
        }
    }
}
