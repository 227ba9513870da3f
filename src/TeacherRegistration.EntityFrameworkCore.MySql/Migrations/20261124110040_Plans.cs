using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Pln_Policy",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    TrainingHours = table.Column<int>(type: "int", nullable: false),
                    BasicallyQualifiedPasses = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Items = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    PublishedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_Policy", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Pln_RegistrationPlan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    StartsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    FirstReviewStartsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    FirstReviewEndsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    SecondReviewStartsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    SecondReviewEndsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    FinalReviewStartsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    FinalReviewEndsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_RegistrationPlan", x => x.Id);
                    table.UniqueConstraint("AK_Pln_RegistrationPlan_TenantId_Id", x => new { x.TenantId, x.Id });
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Pln_ApplicationPlan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    RegistrationPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "varchar(60)", maxLength: 60, nullable: false, collation: "utf8mb4_bin"),
                    StartsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_ApplicationPlan", x => x.Id);
                    table.UniqueConstraint("AK_Pln_ApplicationPlan_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Pln_ApplicationPlan_Pln_RegistrationPlan_TenantId_Registrati~",
                        columns: x => new { x.TenantId, x.RegistrationPlanId },
                        principalTable: "Pln_RegistrationPlan",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateTable(
                name: "Pln_PointArrangement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    TenantId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    PointId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: false),
                    Scope = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: false, collation: "utf8mb4_bin"),
                    Precautions = table.Column<string>(type: "varchar(4000)", maxLength: 4000, nullable: false, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_PointArrangement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pln_PointArrangement_Pln_ApplicationPlan_TenantId_Applicatio~",
                        columns: x => new { x.TenantId, x.ApplicationPlanId },
                        principalTable: "Pln_ApplicationPlan",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

            migrationBuilder.CreateIndex(
                name: "IX_Pln_ApplicationPlan_TenantId_RegistrationPlanId_Name",
                table: "Pln_ApplicationPlan",
                columns: new[] { "TenantId", "RegistrationPlanId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pln_PointArrangement_TenantId_ApplicationPlanId_PointId",
                table: "Pln_PointArrangement",
                columns: new[] { "TenantId", "ApplicationPlanId", "PointId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pln_Policy_ProvinceId_Number",
                table: "Pln_Policy",
                columns: new[] { "ProvinceId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pln_RegistrationPlan_TenantId_Year",
                table: "Pln_RegistrationPlan",
                columns: new[] { "TenantId", "Year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Pln_PointArrangement");

            migrationBuilder.DropTable(
                name: "Pln_Policy");

            migrationBuilder.DropTable(
                name: "Pln_ApplicationPlan");

            migrationBuilder.DropTable(
                name: "Pln_RegistrationPlan");
        }
    }
}
