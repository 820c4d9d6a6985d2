package vn.chungtay.interop.model;

import java.util.List;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.UnitId;

/** What reading a household needs to know about places. */
public interface Places {

    /** The villages of the list's unit that a written name can mean. */
    List<UnitId> villages(String written);

    AreaType areaType(UnitId village);
}
