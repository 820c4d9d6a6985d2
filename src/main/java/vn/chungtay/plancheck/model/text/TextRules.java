package vn.chungtay.plancheck.model.text;

import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.model.Check;
import vn.chungtay.plancheck.model.PlanText;

/** All rules about the words of a plan: what it cites, how it is numbered and laid out, what it leaves open. */
public final class TextRules implements Check {

    private static final List<TextRule> ALL = List.of(
            // documents
            new TypeOfDocument(),
            new SameDocument(),
            new TwoNumbers(),
            new AmendedAlone(),
            new PartySign(),
            new NumberForm(),
            new OwnHead(),
            new Days(),
            new YoungerBases(),
            new LateLimits(),
            new Limits(),
            new YearOfPlan(),
            // numbering and layout
            new Numbering(),
            new Misread(),
            new RowNumbers(),
            new NumberStyle(),
            new CutParagraphs(),
            new RunTogether(),
            new Quotes(),
            new ClosingMark(),
            new SignatureNoise(),
            new Spelling(),
            new DoubledWords(),
            new Syllables(),
            new QuotedNames(),
            new OfficeNames(),
            new PlaceNames(),
            new PartNames(),
            new PartNumbers(),
            new PartHeadings(),
            new Facilities(),
            new OfficesOfTheDay(),
            new OtherKind(),
            new Periods(),
            new Bullets(),
            new Scope(),
            new Repeats(),
            // what a plan promises
            new Comparators(),
            new SummaryTable(),
            new Leads(),
            new LeadNumbers(),
            new TargetsByNumber(),
            new LeadsByWords(),
            new TargetsWithoutLead(),
            new Orphans(),
            new SameHand(),
            new Groups(),
            new Priorities(),
            new QuotaOfGroup(),
            new Annexes(),
            new Amounts(),
            new Sections(),
            new ReportingDates());

    @Override
    public List<Finding> in(PlanText plan) {
        var writing = Writing.of(plan.lines());
        return ALL.stream().flatMap(rule -> rule.findings(writing).stream()).toList();
    }
}
