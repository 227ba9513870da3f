using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Generator;

/// <summary>All applications in the order of their filing: agencies file side by side, as in life, so that the rows of one lie apart.</summary>
internal sealed class Cases
{
    private const int Statuses = 100;
    private const int Complete = 54;
    private const int Incomplete = 64;
    private const int NotAccepted = 65;
    private const int RareNamesOneIn = 200;
    private const int TwoGivenNames = 65;

    private readonly Words words;
    private readonly Calendar calendar;
    private readonly Nation nation;
    private readonly (double When, int Place, int Serial)[] order;
    private readonly DateTime start;
    private readonly TimeSpan span;

    public Cases(Words words, Calendar calendar, Nation nation)
    {
        (this.words, this.calendar, this.nation) = (words, calendar, nation);
        start = calendar.Days(-30, -30).Start;
        span = calendar.Days(-1, -1).Start - start;
        order = [.. nation.Places.SelectMany((place, index) => Enumerable.Range(0, place.Count).Select(serial => (When(index, serial, place.Count), index, serial)))];
        Array.Sort(order, (left, right) => left.Item1.CompareTo(right.Item1));
    }

    public int Count => order.Length;

    public IEnumerable<Case> All() => Enumerable.Range(0, order.Length).Select(Make);

    private static double When(int place, int serial, int count) =>
        (serial + new Draw((ulong)serial, Use.Order + ((ulong)(place + 1) << 8)).Fraction()) / count;

    private Case Make(int index)
    {
        var (when, placeIndex, serial) = order[index];
        var draw = new Draw((ulong)index, Use.Case);
        var place = nation.Places[placeIndex];
        var filedAt = start + (span * when);
        var status = StatusOf(draw.Below(Statuses));
        return new Case
        {
            Index = index,
            Id = draw.Id(filedAt),
            PersonId = draw.Id(filedAt),
            Place = place,
            Point = PointOf(place, draw.Below(place.Count)),
            Serial = serial + 1,
            FiledAt = filedAt,
            Name = NameOf(ref draw),
            Kind = index % 10 < 3 ? RegistrationKind.First : RegistrationKind.Renewal,
            Status = status,
            // Confirmed within the days after the filing, and before today.
            ConcludedAt = status == ConfirmationStatus.PendingConfirmation ? null : filedAt + ((calendar.Days(0, 0).Start - filedAt) * draw.Fraction()),
            HasMessage = draw.Below(2) == 0,
        };
    }

    private static ConfirmationStatus StatusOf(int drawn) => drawn switch
    {
        < Complete => ConfirmationStatus.MaterialsComplete,
        < Incomplete => ConfirmationStatus.MaterialsIncomplete,
        < NotAccepted => ConfirmationStatus.NotAccepted,
        _ => ConfirmationStatus.PendingConfirmation,
    };

    private static int PointOf(Place place, int drawn)
    {
        var index = 0;
        while (drawn >= place.Points[index].Count)
        {
            drawn -= place.Points[index++].Count;
        }

        return index;
    }

    private string NameOf(ref Draw draw)
    {
        if (draw.Below(RareNamesOneIn) == 0)
        {
            return draw.Of(words.Rare);
        }

        // The first surnames are the frequent ones.
        var frequent = draw.Fraction();
        var name = words.Surnames[(int)(frequent * frequent * words.Surnames.Length)] + draw.CharacterOf(words.Given);
        return draw.Below(100) < TwoGivenNames ? name + draw.CharacterOf(words.Given) : name;
    }
}

/// <summary>What of an application other tables need too.</summary>
internal sealed record Case
{
    public required int Index { get; init; }

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required Place Place { get; init; }

    /// <summary>Which of the agency's points.</summary>
    public required int Point { get; init; }

    /// <summary>Which of the agency's applications, from 1.</summary>
    public required int Serial { get; init; }

    public required DateTime FiledAt { get; init; }

    public required string Name { get; init; }

    public required RegistrationKind Kind { get; init; }

    public required ConfirmationStatus Status { get; init; }

    public required DateTime? ConcludedAt { get; init; }

    public required bool HasMessage { get; init; }

    public bool HasCheck => Status is ConfirmationStatus.MaterialsComplete or ConfirmationStatus.MaterialsIncomplete;

    /// <summary>报名号 as the product numbers (SPEC decision 21).</summary>
    public string NumberIn(int year) => string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}{Place.Agency.Code}{Serial:000000}");

    public ConfirmationPointName PointName => new(Place, Point);
}

/// <summary>Where and by whom a case is confirmed.</summary>
internal readonly record struct ConfirmationPointName(Place Place, int Point)
{
    public Guid Id => Place.Points[Point].Point.Id;

    public string Clerk => Place.ClerkOf(Point);

    /// <summary>As approval records name it.</summary>
    public string AgencyName => Place.Agency.ShortName + Place.Points[Point].Point.Name;
}
