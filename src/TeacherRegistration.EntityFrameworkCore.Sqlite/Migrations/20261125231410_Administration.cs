using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Device",
                table: "Idn_Session",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "End",
                table: "Idn_Session",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "Idn_Session",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Factor",
                table: "Idn_Session",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "FactorAt",
                table: "Idn_Session",
                type: "TEXT",
                precision: 6,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AlterColumn<DateTime>(
                name: "CodeSentAt",
                table: "Idn_LoginAttempt",
                type: "TEXT",
                precision: 6,
                nullable: true,
                oldClrType: typeof(DateTime),
                oldType: "TEXT",
                oldPrecision: 6);

            migrationBuilder.AddColumn<string>(
                name: "Delivery",
                table: "Idn_LoginAttempt",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Grants",
                table: "Idn_Account",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "LastLoginAt",
                table: "Idn_Account",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PasswordChangedAt",
                table: "Idn_Account",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PhoneState",
                table: "Idn_Account",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Prohibitions",
                table: "Idn_Account",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "RoleKeys",
                table: "Idn_Account",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "Frm_AuditSeal",
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "INTEGER")
                .OldAnnotation("Sqlite:Autoincrement", true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Entries",
                table: "Frm_AuditSeal",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddColumn<string>(
                name: "Category",
                table: "Frm_AuditRecord",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ContactPerson",
                table: "Agn_ConfirmationPoint",
                type: "TEXT",
                maxLength: 50,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "DailyCapacity",
                table: "Agn_ConfirmationPoint",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Directions",
                table: "Agn_ConfirmationPoint",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OpeningHours",
                table: "Agn_ConfirmationPoint",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Precautions",
                table: "Agn_ConfirmationPoint",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Agn_ConfirmationPoint",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ReviewTiers",
                table: "Agn_Agency",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Agn_Agency",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "StateReason",
                table: "Agn_Agency",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "App_RevealedPerson",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_App_RevealedPerson", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Frm_AuditSignature",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SealId = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frm_AuditSignature", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Frm_Setting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Secret = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frm_Setting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_AccountLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AccountLink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_AgencyCode",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    IssuedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    IssuedByName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AgencyCode", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_AgencyRights",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AgencyRights", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_AgencyRole",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Grants = table.Column<string>(type: "TEXT", nullable: false),
                    Prohibitions = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_AgencyRole", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_Authenticator",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Secret = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PendingSecret = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EnrolledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastStep = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_Authenticator", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_KnownDevice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_KnownDevice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_LoginRecord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Factor = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_LoginRecord", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_LoginRequest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Message = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredByName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_LoginRequest", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_PhoneChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OldPhone = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_PhoneChange", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_RecoveryCode",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_RecoveryCode", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Idn_UserImport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RowCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Idn_UserImport", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Msg_AgencyNotice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    ValidFrom = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ValidUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MustRead = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_AgencyNotice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Msg_NoticeReading",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoticeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReaderName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PlaceName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_NoticeReading", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Msg_PlatformNotice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    ValidFrom = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ValidUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    MustRead = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Msg_PlatformNotice", x => x.Id);
                });

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
                type: "TEXT",
                precision: 6,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified),
                oldClrType: typeof(DateTime),
                oldType: "TEXT",
                oldPrecision: 6,
                oldNullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "Frm_AuditSeal",
                type: "INTEGER",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "INTEGER")
                .Annotation("Sqlite:Autoincrement", true);

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
