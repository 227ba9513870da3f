using TeacherRegistration.Applications.Domain.Schools;

namespace TeacherRegistration.Generator;

/// <summary>The schools that the applications of each agency name: a filing counts one more of its school.</summary>
internal sealed class Schools(Words words, Calendar calendar, Nation nation, Cases cases)
{
    private readonly PersonData data = new(words, calendar);

    public IEnumerable<KnownSchool> All() => cases.All()
        .CountBy(it => (AgencyId: it.Place.Agency.Id, Name: NameOf(it)))
        .Select(count => new KnownSchool(count.Key.AgencyId, nation.Province.Id, count.Key.Name, count.Value));

    /// <summary>Drawn as for the application.</summary>
    private string NameOf(Case it)
    {
        var draw = new Draw((ulong)it.Index, Use.Data);
        var level = draw.Of(words.Levels);
        draw.Of(level.Subjects);
        return data.School(ref draw, level, 1 + (it.Place.Count / ApplicationMaker.SchoolOfTeachers));
    }
}
