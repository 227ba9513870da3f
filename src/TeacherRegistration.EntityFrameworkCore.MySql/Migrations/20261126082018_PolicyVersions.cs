using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherRegistration.EntityFrameworkCore.MySql.Migrations
{
    /// <inheritdoc />
    public partial class PolicyVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateTime>(
                name: "PublishedAt",
                table: "Pln_Policy",
                type: "datetime(6)",
                precision: 6,
                nullable: true,
                oldClrType: typeof(DateTime),
                oldType: "datetime(6)",
                oldPrecision: 6);

            migrationBuilder.AddColumn<bool>(
                name: "IncludesPrivateSchools",
                table: "Pln_Policy",
                type: "tinyint(1)",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PublicityDays",
                table: "Pln_Policy",
                type: "int",
                nullable: false,
                // What the nation asks for, in the versions that are there.
                defaultValue: 7);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IncludesPrivateSchools",
                table: "Pln_Policy");

            migrationBuilder.DropColumn(
                name: "PublicityDays",
                table: "Pln_Policy");

            migrationBuilder.AlterColumn<DateTime>(
                name: "PublishedAt",
                table: "Pln_Policy",
                type: "datetime(6)",
                precision: 6,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified),
                oldClrType: typeof(DateTime),
                oldType: "datetime(6)",
                oldPrecision: 6,
                oldNullable: true);
        }
    }
}
