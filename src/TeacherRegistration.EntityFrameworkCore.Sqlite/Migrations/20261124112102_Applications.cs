using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Applications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "App_LiveApplication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanYear = table.Column<int>(type: "INTEGER", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_LiveApplication", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "App_OnlineApplication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationNumber = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PolicyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ReviewStatus = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IdNumber = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IdHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    IdMask = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IdTail = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Phone = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PhoneHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    PhoneMask = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    PhoneTail = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Address = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IsMale = table.Column<bool>(type: "INTEGER", nullable: false),
                    BornOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 17, nullable: false),
                    QualificationType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CertificateSubject = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Certificate = table.Column<string>(type: "TEXT", nullable: false),
                    School = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Employment = table.Column<string>(type: "TEXT", nullable: false),
                    Assessment = table.Column<string>(type: "TEXT", nullable: false),
                    WorkHistory = table.Column<string>(type: "TEXT", nullable: false),
                    DataSource = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DataStatus = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DataVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ArchiveNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_OnlineApplication", x => x.Id);
                    table.UniqueConstraint("AK_App_OnlineApplication_TenantId_Id", x => new { x.TenantId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "App_Person",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IdHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_Person", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "App_ApprovalRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AgencyName = table.Column<string>(type: "TEXT", maxLength: 121, nullable: false),
                    LoginName = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    ReviewStatus = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_ApprovalRecord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_App_ApprovalRecord_App_OnlineApplication_TenantId_ApplicationId",
                        columns: x => new { x.TenantId, x.ApplicationId },
                        principalTable: "App_OnlineApplication",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_App_ApprovalRecord_TenantId_ApplicationId_At",
                table: "App_ApprovalRecord",
                columns: new[] { "TenantId", "ApplicationId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_App_LiveApplication_PersonId_PlanYear",
                table: "App_LiveApplication",
                columns: new[] { "PersonId", "PlanYear" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_PersonId",
                table: "App_OnlineApplication",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "Status", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ArchiveNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ArchiveNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_CertificateNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "CertificateNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_IdHash",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "IdHash" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PhoneHash",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PhoneHash" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Status_ApplicationNumber",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "Status", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_Person_IdHash",
                table: "App_Person",
                column: "IdHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_ApprovalRecord");

            migrationBuilder.DropTable(
                name: "App_LiveApplication");

            migrationBuilder.DropTable(
                name: "App_Person");

            migrationBuilder.DropTable(
                name: "App_OnlineApplication");
        }
    }
}
