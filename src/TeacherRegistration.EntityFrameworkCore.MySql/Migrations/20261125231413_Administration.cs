using System;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class Administration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Idn_Account_AgencyId",
                table: "Idn_Account");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditSeal_FirstSequence",
                table: "Frm_AuditSeal");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditRecord_SubjectType_SubjectId_At",
                table: "Frm_AuditRecord");

            migrationBuilder.DropIndex(
                name: "IX_Agn_Agency_ParentId",
                table: "Agn_Agency");

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "Idn_Session",
                type: "varchar(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "Device",
                table: "Idn_Session",
                type: "varchar(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "End",
                table: "Idn_Session",
                type: "varchar(32)",
                maxLength: 32,
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "Idn_Session",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Factor",
                table: "Idn_Session",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<DateTime>(
                name: "FactorAt",
                table: "Idn_Session",
                type: "datetime(6)",
                precision: 6,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AlterColumn<DateTime>(
                name: "CodeSentAt",
                table: "Idn_LoginAttempt",
                type: "datetime(6)",
                precision: 6,
                nullable: true,
                oldClrType: typeof(DateTime),
                oldType: "datetime(6)",
                oldPrecision: 6);

            migrationBuilder.AddColumn<string>(
                name: "Delivery",
                table: "Idn_LoginAttempt",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "Grants",
                table: "Idn_Account",
                type: "longtext",
                nullable: false,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<DateTime>(
                name: "LastLoginAt",
                table: "Idn_Account",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PasswordChangedAt",
                table: "Idn_Account",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PhoneState",
                table: "Idn_Account",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "Prohibitions",
                table: "Idn_Account",
                type: "longtext",
                nullable: false,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "RoleKeys",
                table: "Idn_Account",
                type: "varchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "Frm_AuditSeal",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint")
                .OldAnnotation("MySql:ValueGenerationStrategy", MySqlValueGenerationStrategy.IdentityColumn);

            migrationBuilder.AddColumn<byte[]>(
                name: "Entries",
                table: "Frm_AuditSeal",
                type: "longblob",
                nullable: false);

            migrationBuilder.AddColumn<string>(
                name: "Category",
                table: "Frm_AuditRecord",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "ContactPerson",
                table: "Agn_ConfirmationPoint",
                type: "varchar(50)",
                maxLength: 50,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<int>(
                name: "DailyCapacity",
                table: "Agn_ConfirmationPoint",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Directions",
                table: "Agn_ConfirmationPoint",
                type: "varchar(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "OpeningHours",
                table: "Agn_ConfirmationPoint",
                type: "varchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "Precautions",
                table: "Agn_ConfirmationPoint",
                type: "varchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Agn_ConfirmationPoint",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "ReviewTiers",
                table: "Agn_Agency",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Agn_Agency",
                type: "varchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "StateReason",
                table: "Agn_Agency",
                type: "varchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                collation: "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "App_RevealedPerson",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<Guid>(type: "binary(16)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_RevealedPerson", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Frm_AuditSignature",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("MySql:ValueGenerationStrategy", MySqlValueGenerationStrategy.IdentityColumn),
                    Kind = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    SealId = table.Column<long>(type: "bigint", nullable: false),
                    LastSequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    KeyId = table.Column<string>(type: "varchar(16)", maxLength: 16, nullable: false, collation: "utf8mb4_bin"),
                    Signature = table.Column<byte[]>(type: "binary(64)", fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frm_AuditSignature", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Frm_Setting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    Value = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true, collation: "utf8mb4_bin"),
                    Secret = table.Column<byte[]>(type: "longblob", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frm_Setting", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_AccountLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AccountLink", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_AgencyCode",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    IssuedById = table.Column<Guid>(type: "binary(16)", nullable: false),
                    IssuedByName = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: false, collation: "utf8mb4_bin"),
                    Reason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    IssuedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    SeenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AgencyCode", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_AgencyRights",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Stamp = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AgencyRights", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_AgencyRole",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Key = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Name = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: false, collation: "utf8mb4_bin"),
                    Grants = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    Prohibitions = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AgencyRole", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_Authenticator",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Secret = table.Column<byte[]>(type: "longblob", nullable: true),
                    PendingSecret = table.Column<byte[]>(type: "longblob", nullable: true),
                    EnrolledAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    LastStep = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_Authenticator", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_KnownDevice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_KnownDevice", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_LoginRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Outcome = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    Factor = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: true, collation: "utf8mb4_bin"),
                    Address = table.Column<string>(type: "varchar(64)", maxLength: 64, nullable: false, collation: "utf8mb4_bin"),
                    Device = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_LoginRecord", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_LoginRequest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AgencyId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Message = table.Column<byte[]>(type: "longblob", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    State = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    AnsweredAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    AnsweredByName = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: true, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_LoginRequest", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_PhoneChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OldPhone = table.Column<byte[]>(type: "longblob", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_PhoneChange", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_RecoveryCode",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_RecoveryCode", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Idn_UserImport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    FileName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    RowCount = table.Column<int>(type: "int", nullable: false),
                    CheckedBy = table.Column<Guid>(type: "binary(16)", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_UserImport", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Msg_AgencyNotice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Audience = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    Text = table.Column<string>(type: "varchar(5000)", maxLength: 5000, nullable: false, collation: "utf8mb4_bin"),
                    ValidFrom = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ValidUntil = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    MustRead = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    PublishedBy = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_AgencyNotice", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Msg_NoticeReading",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    NoticeId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    AccountId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ReaderName = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    PlaceName = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_bin"),
                    At = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_NoticeReading", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Msg_PlatformNotice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Title = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    Text = table.Column<string>(type: "varchar(5000)", maxLength: 5000, nullable: false, collation: "utf8mb4_bin"),
                    ValidFrom = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    ValidUntil = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    MustRead = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    PublishedBy = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_bin"),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_PlatformNotice", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Session_LastSeenAt",
                table: "Idn_Session",
                column: "LastSeenAt");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Account_AgencyId_LoginName_DisplayName",
                table: "Idn_Account",
                columns: new[] { "AgencyId", "LoginName", "DisplayName" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Account_AgencyId_PhoneState_LoginName",
                table: "Idn_Account",
                columns: new[] { "AgencyId", "PhoneState", "LoginName" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Account_AgencyId_PointId_LoginName",
                table: "Idn_Account",
                columns: new[] { "AgencyId", "PointId", "LoginName" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Account_AgencyId_RoleKeys_LoginName",
                table: "Idn_Account",
                columns: new[] { "AgencyId", "RoleKeys", "LoginName" });

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditSeal_At",
                table: "Frm_AuditSeal",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditRecord_At",
                table: "Frm_AuditRecord",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditRecord_Category_At",
                table: "Frm_AuditRecord",
                columns: new[] { "Category", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditRecord_Operation_At",
                table: "Frm_AuditRecord",
                columns: new[] { "Operation", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditRecord_SubjectId_At",
                table: "Frm_AuditRecord",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditRecord_UserId_At",
                table: "Frm_AuditRecord",
                columns: new[] { "UserId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Agn_Agency_ParentId_Code",
                table: "Agn_Agency",
                columns: new[] { "ParentId", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Agn_Agency_ProvinceId",
                table: "Agn_Agency",
                column: "ProvinceId");

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

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditSignature_SealId",
                table: "Frm_AuditSignature",
                column: "SealId");

            migrationBuilder.CreateIndex(
                name: "IX_Frm_Setting_AgencyId_Name",
                table: "Frm_Setting",
                columns: new[] { "AgencyId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_AccountLink_AccountId",
                table: "Idn_AccountLink",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_AccountLink_TokenHash",
                table: "Idn_AccountLink",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_AgencyCode_AccountId_IssuedAt",
                table: "Idn_AgencyCode",
                columns: new[] { "AccountId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_AgencyRole_AgencyId_Key",
                table: "Idn_AgencyRole",
                columns: new[] { "AgencyId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_AgencyRole_AgencyId_Name",
                table: "Idn_AgencyRole",
                columns: new[] { "AgencyId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_KnownDevice_LastUsedAt",
                table: "Idn_KnownDevice",
                column: "LastUsedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_KnownDevice_TokenHash_AccountId",
                table: "Idn_KnownDevice",
                columns: new[] { "TokenHash", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_LoginRecord_AccountId_At",
                table: "Idn_LoginRecord",
                columns: new[] { "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_LoginRecord_At",
                table: "Idn_LoginRecord",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Idn_LoginRequest_AccountId_State",
                table: "Idn_LoginRequest",
                columns: new[] { "AccountId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_LoginRequest_AgencyId_State_AskedAt",
                table: "Idn_LoginRequest",
                columns: new[] { "AgencyId", "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Idn_RecoveryCode_AccountId_Hash",
                table: "Idn_RecoveryCode",
                columns: new[] { "AccountId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Msg_AgencyNotice_OwnerId_Id",
                table: "Msg_AgencyNotice",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Msg_AgencyNotice_ProvinceId_ValidUntil",
                table: "Msg_AgencyNotice",
                columns: new[] { "ProvinceId", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Msg_NoticeReading_NoticeId_AccountId",
                table: "Msg_NoticeReading",
                columns: new[] { "NoticeId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Msg_NoticeReading_NoticeId_Id",
                table: "Msg_NoticeReading",
                columns: new[] { "NoticeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Msg_PlatformNotice_ValidUntil",
                table: "Msg_PlatformNotice",
                column: "ValidUntil");

            // Rows from before: as if they had always had what is new. Sessions and half-finished logins do not say how they came about, so everybody
            // logs in anew; records are sealed anew, as a seal now keeps an entry for each.
            migrationBuilder.Sql("DELETE FROM Idn_Session");
            migrationBuilder.Sql("DELETE FROM Idn_LoginAttempt");
            migrationBuilder.Sql("DELETE FROM Frm_AuditSeal");
            migrationBuilder.Sql("UPDATE Frm_AuditRecord SET Category = CASE WHEN Operation LIKE 'GET %' THEN 'Read' WHEN Operation LIKE 'POST /log%' OR Operation LIKE 'POST /account%' THEN 'Security' ELSE 'Operation' END");
            migrationBuilder.Sql("UPDATE Idn_Account SET Grants = '[]', Prohibitions = '[]', PhoneState = CASE WHEN Phone IS NULL THEN 'Missing' ELSE 'Usable' END");
            migrationBuilder.Sql("UPDATE Idn_Account SET RoleKeys = REPLACE(REPLACE(REPLACE(Roles, '[\"', ' '), '\"]', ' '), '\",\"', ' ')");
            migrationBuilder.Sql("UPDATE Agn_Agency SET State = 'Active', ReviewTiers = CASE Tier WHEN 'Province' THEN 'First, Second, Final' WHEN 'City' THEN 'First, Second' ELSE 'First' END");
            migrationBuilder.Sql("UPDATE Agn_ConfirmationPoint SET State = 'Open'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "App_RevealedPerson");

            migrationBuilder.DropTable(
                name: "Frm_AuditSignature");

            migrationBuilder.DropTable(
                name: "Frm_Setting");

            migrationBuilder.DropTable(
                name: "Idn_AccountLink");

            migrationBuilder.DropTable(
                name: "Idn_AgencyCode");

            migrationBuilder.DropTable(
                name: "Idn_AgencyRights");

            migrationBuilder.DropTable(
                name: "Idn_AgencyRole");

            migrationBuilder.DropTable(
                name: "Idn_Authenticator");

            migrationBuilder.DropTable(
                name: "Idn_KnownDevice");

            migrationBuilder.DropTable(
                name: "Idn_LoginRecord");

            migrationBuilder.DropTable(
                name: "Idn_LoginRequest");

            migrationBuilder.DropTable(
                name: "Idn_PhoneChange");

            migrationBuilder.DropTable(
                name: "Idn_RecoveryCode");

            migrationBuilder.DropTable(
                name: "Idn_UserImport");

            migrationBuilder.DropTable(
                name: "Msg_AgencyNotice");

            migrationBuilder.DropTable(
                name: "Msg_NoticeReading");

            migrationBuilder.DropTable(
                name: "Msg_PlatformNotice");

            migrationBuilder.DropIndex(
                name: "IX_Idn_Session_LastSeenAt",
                table: "Idn_Session");

            migrationBuilder.DropIndex(
                name: "IX_Idn_Account_AgencyId_LoginName_DisplayName",
                table: "Idn_Account");

            migrationBuilder.DropIndex(
                name: "IX_Idn_Account_AgencyId_PhoneState_LoginName",
                table: "Idn_Account");

            migrationBuilder.DropIndex(
                name: "IX_Idn_Account_AgencyId_PointId_LoginName",
                table: "Idn_Account");

            migrationBuilder.DropIndex(
                name: "IX_Idn_Account_AgencyId_RoleKeys_LoginName",
                table: "Idn_Account");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditSeal_At",
                table: "Frm_AuditSeal");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditRecord_At",
                table: "Frm_AuditRecord");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditRecord_Category_At",
                table: "Frm_AuditRecord");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditRecord_Operation_At",
                table: "Frm_AuditRecord");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditRecord_SubjectId_At",
                table: "Frm_AuditRecord");

            migrationBuilder.DropIndex(
                name: "IX_Frm_AuditRecord_UserId_At",
                table: "Frm_AuditRecord");

            migrationBuilder.DropIndex(
                name: "IX_Agn_Agency_ParentId_Code",
                table: "Agn_Agency");

            migrationBuilder.DropIndex(
                name: "IX_Agn_Agency_ProvinceId",
                table: "Agn_Agency");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Idn_Session");

            migrationBuilder.DropColumn(
                name: "Device",
                table: "Idn_Session");

            migrationBuilder.DropColumn(
                name: "End",
                table: "Idn_Session");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Idn_Session");

            migrationBuilder.DropColumn(
                name: "Factor",
                table: "Idn_Session");

            migrationBuilder.DropColumn(
                name: "FactorAt",
                table: "Idn_Session");

            migrationBuilder.DropColumn(
                name: "Delivery",
                table: "Idn_LoginAttempt");

            migrationBuilder.DropColumn(
                name: "Grants",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "LastLoginAt",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "PasswordChangedAt",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "PhoneState",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "Prohibitions",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "RoleKeys",
                table: "Idn_Account");

            migrationBuilder.DropColumn(
                name: "Entries",
                table: "Frm_AuditSeal");

            migrationBuilder.DropColumn(
                name: "Category",
                table: "Frm_AuditRecord");

            migrationBuilder.DropColumn(
                name: "ContactPerson",
                table: "Agn_ConfirmationPoint");

            migrationBuilder.DropColumn(
                name: "DailyCapacity",
                table: "Agn_ConfirmationPoint");

            migrationBuilder.DropColumn(
                name: "Directions",
                table: "Agn_ConfirmationPoint");

            migrationBuilder.DropColumn(
                name: "OpeningHours",
                table: "Agn_ConfirmationPoint");

            migrationBuilder.DropColumn(
                name: "Precautions",
                table: "Agn_ConfirmationPoint");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Agn_ConfirmationPoint");

            migrationBuilder.DropColumn(
                name: "ReviewTiers",
                table: "Agn_Agency");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Agn_Agency");

            migrationBuilder.DropColumn(
                name: "StateReason",
                table: "Agn_Agency");

            migrationBuilder.AlterColumn<DateTime>(
                name: "CodeSentAt",
                table: "Idn_LoginAttempt",
                type: "datetime(6)",
                precision: 6,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified),
                oldClrType: typeof(DateTime),
                oldType: "datetime(6)",
                oldPrecision: 6,
                oldNullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "Frm_AuditSeal",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint")
                .Annotation("MySql:ValueGenerationStrategy", MySqlValueGenerationStrategy.IdentityColumn);

            migrationBuilder.CreateIndex(
                name: "IX_Idn_Account_AgencyId",
                table: "Idn_Account",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditSeal_FirstSequence",
                table: "Frm_AuditSeal",
                column: "FirstSequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Frm_AuditRecord_SubjectType_SubjectId_At",
                table: "Frm_AuditRecord",
                columns: new[] { "SubjectType", "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Agn_Agency_ParentId",
                table: "Agn_Agency",
                column: "ParentId");
        }
    }
}
