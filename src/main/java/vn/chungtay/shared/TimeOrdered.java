package vn.chungtay.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;

/** UUIDs of version 7 (RFC 9562): the millisecond, then chance. The moment has no meaning to anybody. */
final class TimeOrdered {

    static final TimeBasedEpochRandomGenerator UUIDS = Generators.timeBasedEpochRandomGenerator();

    private TimeOrdered() {}
}
