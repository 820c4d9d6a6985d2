package vn.chungtay.plancheck.model;

import java.util.List;
import vn.chungtay.plancheck.model.text.TextRules;

/** All rules a plan is read with. */
public final class Checks {

    public static final List<Check> ALL = List.of(
            // figures
            new MoneyUnitCheck(),
            new RestatedMoney(),
            new FigureCheck(),
            new ParentShares(),
            new NormTimesNumber(),
            new Averages(),
            new RowsLeftOut(),
            new SummaryCheck(),
            new QuotaPlausibility(),
            new MissingFigures(),
            new OfficialNumbers(),
            new HundredInAll(),
            // words
            new TextRules());

    private Checks() {}
}
