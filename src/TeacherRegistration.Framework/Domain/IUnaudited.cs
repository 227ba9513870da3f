namespace TeacherRegistration.Framework.Domain;

/// <summary>Changes of this row are no part of audit records: it is the record itself, or the machinery of a request (sessions, tokens).</summary>
public interface IUnaudited;
