using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SmsRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Frm_SmsRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Template = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PhoneMask = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    PhoneHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    Gateway = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    GatewayId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frm_SmsRecord", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Frm_SmsRecord_AgencyId_At",
                table: "Frm_SmsRecord",
                columns: new[] { "AgencyId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Frm_SmsRecord_At",
                table: "Frm_SmsRecord",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Frm_SmsRecord_GatewayId",
                table: "Frm_SmsRecord",
                column: "GatewayId");

            migrationBuilder.CreateIndex(
                name: "IX_Frm_SmsRecord_PhoneHash_At",
                table: "Frm_SmsRecord",
                columns: new[] { "PhoneHash", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Frm_SmsRecord");
        }
    }
}
