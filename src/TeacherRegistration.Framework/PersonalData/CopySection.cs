using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>A part of the copy under its heading.</summary>
/// <param name="Key">What a program knows it by.</param>
/// <param name="Title">Its heading in the language of the page.</param>
/// <param name="Items">What stands under it.</param>
public sealed record CopySection(string Key, string Title, IReadOnlyList<CopyItem> Items);

/// <summary>One thing with its facts and photos.</summary>
/// <param name="words">Has the labels of the facts under their keys.</param>
public sealed class CopyItem(IStringLocalizer words)
{
    private readonly List<CopyFact> facts = [];
    private readonly List<CopyPhoto> photos = [];

    /// <summary>In their order.</summary>
    public IReadOnlyList<CopyFact> Facts => facts;

    /// <summary>In their order.</summary>
    public IReadOnlyList<CopyPhoto> Photos => photos;

    /// <summary>Adds a fact; what is empty is left out. UTC times are written in local time.</summary>
    public CopyItem With(string key, object? value)
    {
        var text = value switch
        {
            DateTime time => BeijingTime.Format(time),
            IFormattable other => other.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture),
            _ => value?.ToString(),
        };
        if (!string.IsNullOrEmpty(text))
        {
            facts.Add(new CopyFact(key, words[key], text));
        }

        return this;
    }

    /// <summary>Adds a photo that lies in the blob store.</summary>
    /// <param name="key">Key of its label.</param>
    /// <param name="container">Kind of file.</param>
    /// <param name="ownerId">Under whose id.</param>
    /// <param name="id">Its id; null adds none.</param>
    public CopyItem WithPhoto(string key, string container, Guid ownerId, Guid? id)
    {
        if (id is { } photoId)
        {
            photos.Add(new CopyPhoto(key, words[key], container, ownerId, photoId));
        }

        return this;
    }
}

/// <summary>A fact about the person.</summary>
/// <param name="Key">What a program knows it by.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">As pages show it.</param>
public sealed record CopyFact(string Key, string Label, string Value);

/// <summary>A photo in the blob store.</summary>
public sealed record CopyPhoto(string Key, string Label, string Container, Guid OwnerId, Guid Id);
