package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Report;
import org.drawdown.claim.Sighting;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Base;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Force;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Location.Precision;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Link;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;

/** The first report that the design speaks of, built with the API: what its JSON document must read as. */
final class Seed {
    static final Source AL_AHED = Source.of(
            "al-ahed",
            Names.of("Al-Ahed", "en").or("العهد", "ar"),
            Source.Kind.OUTLET,
            Optional.empty(),
            Reliability.F);
    static final Source SOHR = Source.of(
            "sohr",
            Names.of("SOHR", "en")
                    .or("Syrian Observatory for Human Rights", "en")
                    .or("المرصد السوري لحقوق الإنسان", "ar"),
            Source.Kind.MONITOR,
            Optional.empty(),
            Reliability.F);

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    private static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");
    private static final Tenure TANF = Tenure.of("coalition", "tanf");
    private static final Tenure KHARAB_AL_JIR = Tenure.of("coalition", "kharab-al-jir");
    private static final DateWindow LAST_DAYS =
            DateWindow.parse("2026-01-29~/2026-02-05").withVerbatim(arabic("خلال الساعات والأيام الأخيرة الماضية"));
    private static final Link UNNAMED_SOURCES = Link.unnamed(Optional.of(arabic("مصادر")), Link.Verb.SAID);

    private Seed() {}

    static Report report() {
        return Report.by(AL_AHED, "alahed-93449")
                .published(DAY)
                .language("ar")
                .address("https://alahednews.news/article.php?id=93449")
                .claim(
                        "c1",
                        Movement.outOf(
                                        SHADDADI,
                                        Convoy.builder()
                                                .toward(Mention.area(arabic("الحدود العراقية")))
                                                .lastCall(Convoy.LastCall.BY_VOICE)
                                                .build())
                                .on(DAY)
                                .verbatim(arabic("خرج آخر رتل").translated("the last convoy left")))
                .claim(
                        "c2",
                        Withdrawal.completed(SHADDADI)
                                .on(DAY)
                                .verbatim(arabic("تم إفراغ القاعدة وإغلاقها")
                                        .translated("the base was emptied and closed")))
                .claim(
                        "c3",
                        Withdrawal.completed(TANF)
                                .when(DateWindow.until(DAY))
                                .inBackground()
                                .verbatim(arabic("وذلك بعد انسحاب")))
                .claim(
                        "c4",
                        Withdrawal.completed(KHARAB_AL_JIR)
                                .when(DateWindow.until(DAY))
                                .inBackground()
                                .verbatim(arabic("وذلك بعد انسحاب")))
                .claim(
                        "c5",
                        Sighting.of(
                                        Sighting.Event.EXPLOSION,
                                        Subject.area(Location.area(arabic("ريف الحسكة الجنوبي"), Precision.REGION)))
                                .when(DateWindow.on(DAY).withVerbatim(arabic("منذ صباح اليوم")))
                                .from(SOHR)
                                .verbatim(arabic("دوي انفجارات قوية")))
                .claim(
                        "c6",
                        Destruction.ofSite(SHADDADI)
                                .byTheForce()
                                .on(DAY)
                                .from(SOHR)
                                .through(UNNAMED_SOURCES)
                                .verbatim(arabic("قامت بتفجير قاعدتها").translated("blew up its base")))
                .claim(
                        "c7",
                        Sighting.of(
                                        Sighting.Event.OVERFLIGHT,
                                        Subject.area(Location.area(arabic("أجواء المنطقة"), Precision.DISTRICT)))
                                .when(DateWindow.on(DAY).withVerbatim(arabic("تزامنًا مع")))
                                .from(SOHR)
                                .through(UNNAMED_SOURCES)
                                .verbatim(arabic("تحليق الطيران الحربي")))
                .claim(
                        "c8",
                        Withdrawal.of(Withdrawal.Stage.BEGUN, Subject.unnamed(arabic("عدد من قواعدها الرئيسة")))
                                .when(LAST_DAYS)
                                .verbatim(arabic("بسحب عتاد عسكري ولوجستي")))
                .claim("c9", Withdrawal.partial(TANF).when(LAST_DAYS).verbatim(arabic("سحب آليات ومعدّات عسكرية")))
                .claim(
                        "c10",
                        Withdrawal.builder()
                                .stage(Withdrawal.Stage.PARTIAL)
                                .subject(Subject.of(TANF))
                                .toward(Mention.area(arabic("الأراضي الأردنية")))
                                .build()
                                .when(LAST_DAYS)
                                .verbatim(arabic("نقل جزء من العناصر")))
                .claim(
                        "c12",
                        Movement.outOf(
                                        KHARAB_AL_JIR,
                                        Convoy.builder()
                                                .addVehicles(
                                                        Count.dozens("trucks").withVerbatim(arabic("عشرات الشاحنات")),
                                                        Count.some("armoured vehicles")
                                                                .withVerbatim(arabic("عربات مصفحة")),
                                                        Count.some("fuel tankers")
                                                                .withVerbatim(arabic("صهاريج وقود")))
                                                .load(Convoy.Load.LADEN)
                                                .addCargo(arabic("معدّات عسكرية"))
                                                .addVia(Mention.crossing(arabic("الوليد")))
                                                .toward(Mention.area(arabic("العراق")))
                                                .addEscort(arabic("مدرعات عسكرية"), arabic("تحليق مكثّف لمروحيات"))
                                                .build())
                                .claimed()
                                .verbatim(arabic("خرج رتل عسكري كبير")))
                .claim(
                        "c14",
                        Movement.outOf(
                                        KHARAB_AL_JIR,
                                        Convoy.builder()
                                                .addVehicles(Count.about(100, "trucks")
                                                        .withVerbatim(arabic("نحو 100 شاحنة")))
                                                .toward(Mention.area(arabic("إقليم كردستان العراق")))
                                                .shuttle(true)
                                                .build())
                                .claimed()
                                .from(SOHR, Link.Verb.OBSERVED)
                                .observed()
                                .verbatim(arabic("ثم عادت مجدّدًا"))
                                .ambiguous("back to the base, or out once more"))
                .claim(
                        "c15",
                        Assessment.of(Subject.unnamed(arabic("القواعد العسكرية")))
                                .claimed()
                                .as(Modality.INFERRED)
                                .verbatim(arabic("في مؤشّر واضح على تَسارُع"))
                                .ambiguous("the outlet's own conclusion, or the monitor's"))
                .claim(
                        "c16",
                        Assessment.of(syria())
                                .from(SOHR)
                                .through(UNNAMED_SOURCES)
                                .as(Modality.INFERRED)
                                .verbatim(arabic("لن يكون شكليًا أو محدودًا").translated("neither formal nor limited")))
                .claim(
                        "c17",
                        Withdrawal.of(Withdrawal.Stage.BEGUN, Subject.unnamed(arabic("قواعدها في الأراضي السورية")))
                                .on(LocalDate.of(2026, 2, 2))
                                .verbatim(arabic("خطوات عملية لانسحاب تدريجي")))
                .claim(
                        "c18",
                        Withdrawal.of(Withdrawal.Stage.PARTIAL, Subject.unnamed(arabic("بعض النقاط العسكرية")))
                                .claimed()
                                .verbatim(arabic("إخلاء تدريجي")))
                .claim(
                        "c19",
                        Plan.of(Plan.Step.STUDIED, syria(), DateWindow.unknown())
                                .claimed()
                                .through(Link.unnamed(Optional.of(arabic("مسؤولين أميركيين")), Link.Verb.SAID))
                                .as(Modality.PLANNED)
                                .verbatim(arabic("تدرس خيار الانسحاب العسكري الكامل")))
                .build();
    }

    static Gazetteer gazetteer() {
        return Gazetteer.builder()
                .addForces(Force.of(
                        "coalition", Names.of("International Coalition", "en").or("التحالف الدولي", "ar")))
                .addBases(
                        Base.builder()
                                .id("shaddadi")
                                .names(Names.of("al-Shaddadi", "en")
                                        .or("الشدادي", "ar")
                                        .or("Şeddadi", "tr"))
                                .location(Location.builder()
                                        .words(arabic("بلدة الشدادي في جنوب الحسكة")
                                                .translated("the town of al-Shaddadi in the south of Hasakah"))
                                        .precision(Precision.DISTRICT)
                                        .addAdminPath("SY", "al-Hasakah", "al-Shaddadi")
                                        .build())
                                .build(),
                        Base.builder()
                                .id("tanf")
                                .names(Names.of("al-Tanf Garrison", "en")
                                        .or("التنف", "ar")
                                        .or("El-Tenef", "tr"))
                                .location(Location.builder()
                                        .words(arabic("عند المثلث الحدودي السوري - العراقي - الأردني")
                                                .translated("at the Syria-Iraq-Jordan triangle"))
                                        .precision(Precision.VICINITY)
                                        .addAdminPath("SY")
                                        .build())
                                .addNotSame("al-waleed-tanf")
                                .build(),
                        Base.builder()
                                .id("kharab-al-jir")
                                .names(Names.of("Kharab al-Jir", "en")
                                        .or("خراب الجير", "ar")
                                        .or("Harab Cir", "tr"))
                                .location(Location.builder()
                                        .words(arabic("منطقة الرميلان في ريف الحسكة")
                                                .translated("the Rmeilan area in the countryside of Hasakah"))
                                        .precision(Precision.DISTRICT)
                                        .addAdminPath("SY", "al-Hasakah")
                                        .build())
                                .build())
                .addTenures(SHADDADI, TANF, KHARAB_AL_JIR)
                .addCrossings(
                        alWaleed(
                                "al-waleed-yaarubiyah",
                                Location.builder()
                                        .words(Verbatim.of("the Yaarubiyah area of Hasakah", "en"))
                                        .precision(Precision.DISTRICT)
                                        .addAdminPath("SY", "al-Hasakah")
                                        .build()),
                        alWaleed(
                                "al-waleed-tanf",
                                Location.builder()
                                        .words(Verbatim.of("the Iraqi side of al-Tanf", "en"))
                                        .precision(Precision.VICINITY)
                                        .addAdminPath("IQ")
                                        .build()))
                .addSources(AL_AHED, SOHR)
                .build();
    }

    private static BorderCrossing alWaleed(String id, Location location) {
        return BorderCrossing.builder()
                .id(id)
                .names(Names.of(Verbatim.of("al-Waleed", "en"), ImmutableList.of(arabic("الوليد")), ImmutableMap.of()))
                .addCountries("SY", "IQ")
                .location(location)
                .build();
    }

    private static Subject syria() {
        return Subject.area(Location.area(arabic("سورية"), Precision.COUNTRY));
    }

    private static Verbatim arabic(String text) {
        return Verbatim.of(text, "ar");
    }
}
