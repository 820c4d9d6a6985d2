package vn.chungtay.plans.model;

import java.util.List;

/** Something about the duties of a plan that a person should look at before it goes out. */
public sealed interface DutyFinding {

    /** More than one organisation leads the same thing, and they are not called joint leads. */
    record SeveralLeads(DutySubject subject, List<String> organisations) implements DutyFinding {}

    /** A thing that organisations work on together, or a component that the plan has money for, without a lead. */
    record NoLead(DutySubject subject, List<String> organisations) implements DutyFinding {}

    /** One organisation is said to lead a thing and to coordinate in it. */
    record LeadsAndCoordinates(DutySubject subject, String organisation) implements DutyFinding {}

    /**
     * The organisation is not there in the year of the plan.
     *
     * @param successor name of the one that took over; empty if not known
     */
    record NotThereThen(String organisation, String successor) implements DutyFinding {}
}
