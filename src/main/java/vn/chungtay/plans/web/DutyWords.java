package vn.chungtay.plans.web;

import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.DutyFinding;
import vn.chungtay.plans.model.DutySubject;
import vn.chungtay.plans.model.Years;
import vn.chungtay.platform.web.Words;

/** Findings about duties as sentences. */
@Component
class DutyWords {

    private final Words words;

    DutyWords(Words words) {
        this.words = words;
    }

    String sentence(DutyFinding finding, Years years) {
        return switch (finding) {
            case DutyFinding.SeveralLeads it ->
                words.text("plans.duties.finding.several", name(it.subject()), String.join("; ", it.organisations()));
            case DutyFinding.NoLead it -> it.organisations().isEmpty()
                    ? words.text("plans.duties.finding.nobody", name(it.subject()))
                    : words.text("plans.duties.finding.no_lead", name(it.subject()), String.join("; ", it.organisations()));
            case DutyFinding.LeadsAndCoordinates it ->
                words.text("plans.duties.finding.both", it.organisation(), name(it.subject()));
            case DutyFinding.NotThereThen it -> it.successor().isEmpty()
                    ? words.text("plans.duties.finding.gone", it.organisation(), years.toString())
                    : words.text("plans.duties.finding.followed", it.organisation(), years.toString(), it.successor());
        };
    }

    static String name(DutySubject subject) {
        return subject.component() == null ? subject.name() : (subject.component().value() + " " + subject.name()).strip();
    }
}
