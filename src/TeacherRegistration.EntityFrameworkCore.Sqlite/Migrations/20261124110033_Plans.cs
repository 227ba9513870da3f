using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    TrainingHours = table.Column<int>(type: "INTEGER", nullable: false),
                    BasicallyQualifiedPasses = table.Column<bool>(type: "INTEGER", nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_Policy", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pln_RegistrationPlan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FirstReviewStartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FirstReviewEndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SecondReviewStartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SecondReviewEndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FinalReviewStartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FinalReviewEndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_RegistrationPlan", x => x.Id);
                    table.UniqueConstraint("AK_Pln_RegistrationPlan_TenantId_Id", x => new { x.TenantId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Pln_ApplicationPlan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegistrationPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_ApplicationPlan", x => x.Id);
                    table.UniqueConstraint("AK_Pln_ApplicationPlan_TenantId_Id", x => new { x.TenantId, x.Id });
                    table.ForeignKey(
                        name: "FK_Pln_ApplicationPlan_Pln_RegistrationPlan_TenantId_RegistrationPlanId",
                        columns: x => new { x.TenantId, x.RegistrationPlanId },
                        principalTable: "Pln_RegistrationPlan",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pln_PointArrangement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationPlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Precautions = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_PointArrangement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pln_PointArrangement_Pln_ApplicationPlan_TenantId_ApplicationPlanId",
                        columns: x => new { x.TenantId, x.ApplicationPlanId },
                        principalTable: "Pln_ApplicationPlan",
                        principalColumns: new[] { "TenantId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

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
