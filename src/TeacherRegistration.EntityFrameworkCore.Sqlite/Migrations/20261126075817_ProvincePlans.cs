using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProvincePlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Pln_ProvincePlan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "TEXT", nullable: false),
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
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    History = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_ProvincePlan", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Pln_ProvincePlan_OwnerId_Year",
                table: "Pln_ProvincePlan",
                columns: new[] { "OwnerId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pln_ProvincePlan_ProvinceId_Year",
                table: "Pln_ProvincePlan",
                columns: new[] { "ProvinceId", "Year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Pln_ProvincePlan");
        }
    }
}
