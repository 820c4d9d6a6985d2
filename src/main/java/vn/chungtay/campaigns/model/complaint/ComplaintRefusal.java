package vn.chungtay.campaigns.model.complaint;

import java.time.LocalDate;

/** Why a complaint is not written down, or a step of it not done. Each has its sentence in the message bundle. */
public sealed interface ComplaintRefusal {

    /** Only against a recognised list. */
    record NotRecognised() implements ComplaintRefusal {}

    /** The list does not speak of that household. */
    record NotOnList(String code) implements ComplaintRefusal {}

    record WhoNeeded() implements ComplaintRefusal {}

    record WhatNeeded() implements ComplaintRefusal {}

    record InFuture(LocalDate today) implements ComplaintRefusal {}

    record BeforeDecision(LocalDate decided) implements ComplaintRefusal {}

    /** The first one has no answer yet, or was withdrawn. */
    record FirstNotAnswered() implements ComplaintRefusal {}

    record SecondThere() implements ComplaintRefusal {}

    /** No unit stands above the commune. */
    record NobodyAbove() implements ComplaintRefusal {}

    record OtherStep() implements ComplaintRefusal {}

    record ReasonNeeded() implements ComplaintRefusal {}

    record BadNumber(String number) implements ComplaintRefusal {}

    /** Later than what it follows, and not after today. */
    record DayOutside(LocalDate first, LocalDate last) implements ComplaintRefusal {}

    /** No recognised list since the contested one, or none that speaks of the household. */
    record MendsNothing() implements ComplaintRefusal {}

    record BadFile(int megabytes) implements ComplaintRefusal {}
}
