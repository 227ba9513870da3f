using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
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
                    Id = table.Column<Guid>(type: "binary(16)", nullable: false),
                    OwnerId = table.Column<Guid>(type: "binary(16)", nullable: false),
                    ProvinceId = table.Column<Guid>(type: "binary(16)", nullable: false),
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
                    PublishedAt = table.Column<DateTime>(type: "datetime(6)", precision: 6, nullable: true),
                    History = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_bin"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pln_ProvincePlan", x => x.Id);
                })
                .Annotation("Relational:Collation", "utf8mb4_bin");

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
