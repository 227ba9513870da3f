using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Domain;

/// <summary>What holds for every window that is entered, and for every change of one that people already go by.</summary>
internal static class WindowRule
{
    /// <exception cref="BusinessRuleException">400 beside the field: it ends before it starts.</exception>
    public static void DemandOrder(TimeWindow window, string name = "") =>
        Require(window.End > window.Start, PlansErrorCodes.EndsBeforeStart, name + "End");

    /// <summary>A published window may be extended and shifted, but what has been open stays: nobody's work so far falls out of it.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field: its new end is over already, or it has begun and would begin later than it did.</exception>
    public static void DemandChange(TimeWindow before, TimeWindow after, DateTime now, string name = "")
    {
        DemandOrder(after, name);
        Require(after.End == before.End || after.End >= now, PlansErrorCodes.EndsBeforeNow, name + "End");
        Require(before.IsBefore(now) || after.Start <= before.Start, PlansErrorCodes.HasBegun, name + "Start");
    }

    /// <exception cref="BusinessRuleException">400 beside the field: it begins before, or ends after the window around it.</exception>
    public static void DemandWithin(TimeWindow window, TimeWindow parent)
    {
        Require(window.Start >= parent.Start, PlansErrorCodes.OutsideParent, "Start", BeijingTime.Format(parent.Start), BeijingTime.Format(parent.End));
        Require(window.End <= parent.End, PlansErrorCodes.OutsideParent, "End", BeijingTime.Format(parent.Start), BeijingTime.Format(parent.End));
    }

    /// <exception cref="BusinessRuleException">400 beside the field.</exception>
    public static void Require(bool holds, string code, string field, params object[] arguments)
    {
        if (!holds)
        {
            throw new BusinessRuleException(code, RuleViolationKind.Invalid, arguments) { Field = field };
        }
    }
}
