using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;
using TeacherRegistration.Printing.Application;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Domain.Files;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.DemoData;

/// <summary>A published file of 一县: the list of materials that applicants bring.</summary>
internal sealed class FileDemoSeeder(PdfFonts fonts) : IDemoSeeder
{
    private const string AgencyCode = "99990101";
    private const string Title = "现场确认材料清单";
    private const double Left = 20;
    private const double Top = 35;
    private const int Width = 170;
    private const double RowHeight = 9;

    public int Order => 61;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var directory = services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(AgencyCode, cancellationToken))!;
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            Guid.CreateVersion7(), "cs6s1s1xadmin", "管理员", agency.ShortName, null, new HashSet<string> { PrintingPermissions.ManageDownloads }));
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Seed demo files";
        var service = scope.ServiceProvider.GetRequiredService<FileAppService>();
        var input = new FileInput { Title = Title, Category = FileCategory.Form, Audience = FileAudience.Everybody };
        var content = await service.KeepAsync(input, Title + ".pdf", Draw());
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => service.PublishAsync(input, content), cancellationToken: cancellationToken);
    }

    private byte[] Draw() => PaperFile.Render(fonts, new PreparedGlyphs(fonts, Title, Title), Title, document =>
    {
        var page = document.NewPage();
        page.Text(page.Width / 2, Top - 10, Title, PaperCells.TitleSize, FontWeight.Bold, HorizontalAlign.Center);
        var table = Table.OfMillimetres(Width).Add(Row(ReceiptTexts.Material, ReceiptTexts.Copies, ReceiptTexts.OriginalOrCopy, ReceiptTexts.KeptOrReturned));
        foreach (var material in ReceiptMaterials.Renewal)
        {
            table.Add(Row(material.Name, material.Copies, material.OriginalOrCopy, material.KeptOrReturned));
        }

        table.Arrange(document).Whole().Draw(page, Left, Top);
        document.Write(page);
    });

    private static TableRow Row(string material, string copies, string form, string kept) => new(
        RowHeight, [PaperCells.Value(80, material), PaperCells.Value(30, copies), PaperCells.Value(30, form), PaperCells.Value(30, kept)]);
}
