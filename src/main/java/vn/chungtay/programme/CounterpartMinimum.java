package vn.chungtay.programme;

import java.math.BigDecimal;

/** The least that localities of a group add to central money, in percent of it. */
public record CounterpartMinimum(String group, BigDecimal leastPercent, LegalSource source) {}
