using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
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
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PlanYear = table.Column<int>(type: "int", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_LiveApplication", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_OnlineApplication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ApplicationNumber = table.Column<string>(type: "varchar(16)", maxLength: 16, nullable: false, collation: "utf8mb4_bin"),
                    Kind = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    ApplicationPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PointId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PolicyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Status = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    ReviewStatus = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    SubmittedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Name = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    IdNumber = table.Column<byte[]>(type: "longblob", nullable: false),
                    IdHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    IdMask = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    IdTail = table.Column<string>(type: "varchar(4)", maxLength: 4, nullable: false, collation: "utf8mb4_bin"),
                    Phone = table.Column<byte[]>(type: "longblob", nullable: false),
                    PhoneHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    PhoneMask = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    PhoneTail = table.Column<string>(type: "varchar(4)", maxLength: 4, nullable: false, collation: "utf8mb4_bin"),
                    Address = table.Column<byte[]>(type: "longblob", nullable: false),
                    IsMale = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    BornOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Person = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    CertificateNumber = table.Column<string>(type: "varchar(17)", maxLength: 17, nullable: false, collation: "utf8mb4_bin"),
                    QualificationType = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    CertificateSubject = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: false, collation: "utf8mb4_bin"),
                    Certificate = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    School = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    Employment = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    Assessment = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    WorkHistory = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    DataSource = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    DataStatus = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    DataVersion = table.Column<int>(type: "int", nullable: false),
                    ArchiveNumber = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_bin"),
                    Remark = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_OnlineApplication", x => x.Id);
                    table.UniqueConstraint("AK_App_OnlineApplication_TenantId_Id", x => new { x.TenantId, x.Id });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_Person",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    IdHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_Person", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_ApprovalRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Stage = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    AgencyName = table.Column<string>(type: "varchar(121)", maxLength: 121, nullable: false, collation: "utf8mb4_bin"),
                    LoginName = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Status = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: true, collation: "utf8mb4_bin"),
                    ReviewStatus = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_ApprovalRecord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_App_ApprovalRecord_App_OnlineApplication_TenantId_Applicatio~",
                        columns: x => new { x.TenantId, x.ApplicationId },
                        principalTable: "App_OnlineApplication",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

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
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Application~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "ApplicationPlanId", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_ApplicationPlanId_Status_Appl~",
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
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_App~",
                table: "App_OnlineApplication",
                columns: new[] { "TenantId", "PointId", "ApplicationPlanId", "ApplicationNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_App_OnlineApplication_TenantId_PointId_ApplicationPlanId_Sta~",
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
