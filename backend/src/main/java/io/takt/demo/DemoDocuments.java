package io.takt.demo;

import io.takt.definition.DefinitionSetup.SignedOff;
import io.takt.definition.documents.DocumentBinding;
import io.takt.definition.documents.DocumentKind;
import io.takt.definition.documents.DocumentSetup;
import io.takt.definition.documents.DocumentSetup.NewDocument;
import io.takt.definition.documents.DocumentSetup.NewFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is to be read where hubs are made: their drawing, two instructions and the mill's program. */
@Component
@Profile("demo")
class DemoDocuments {

    private static final SignedOff SIGNED_OFF = new SignedOff("engineer", "supervisor");
    private static final String HUB = "RT-HUB-A";

    private static final String LOADING = """
            SOP-HUB-05  领料上料作业指导书 / Draw and load hub blanks
            ------------------------------------------------------------
            1. 核对工单、物料 RM-AL-080 与炉批号。
               Check the order, the material RM-AL-080 and its heat number.
            2. 扫描周转箱与炉批号条码，每格放一件，台肩朝上。
               Scan the box and the heat lot. One blank in each slot, shoulder up.
            3. 检查毛坯：无磕碰、无裂纹；不合格品放入红色料盒。
               Look at each blank: no dents, no cracks. Put bad ones into the red tray.
            4. 一箱六件，不足六件时在终端填写实际数量。
               Six to a box. Enter the true number where there are fewer.
            5. 戴防割手套，严禁戴手套操作旋转部件。
               Wear cut-proof gloves, but never near turning parts.
            """;

    private static final String MEASURING = """
            SIP-HUB-30  轮毂在线测量与目视检验 / Measure and look at hubs
            ------------------------------------------------------------
            特性 / Characteristic            要求 / Limits          频次 / How often
            C01  轴承孔径 Ø28 N7 (关键/key)  27.972 ~ 27.993 mm    100 %
            C02  台肩至挡圈槽 17.4           17.40 ~ 17.50 mm      100 %
            C03  外径 Ø80                    79.90 ~ 80.10 mm      100 %
            C04  总高 26                     25.95 ~ 26.05 mm      100 %
            C05  粗糙度 Ra                   ≤ 1.6 µm              首件 + 1/20
            C06  外观 / look                 无划伤毛刺 / no scratch, no burr
            C07  孔深 19.5                   19.40 ~ 19.60 mm      100 %

            孔径超差时：隔离该件，不得返回料箱。
            A bore out of limits: set the part aside, never back into the box.
            """;

    private static final String PROGRAM = """
            %
            O-HUB-80A (HUB BODY SF-HUB-80 REV A)
            (T1 EM10 END MILL D10   T2 BOR28 FINE BORING)
            N010 G21 G17 G40 G49 G80 G90
            N020 T1 M06
            N030 G54 G00 X0. Y0. S6000 M03
            N040 G43 Z50. H01 M08
            N050 G00 X46.
            N060 Z-26.2
            N070 G01 G41 X40. D01 F600.
            N080 G03 I-40.
            N090 G01 G40 X46.
            N100 G00 Z50.
            N110 X0. Y0.
            N120 G01 Z-19.5 F250.
            N130 G01 G41 X13.8 D01
            N140 G03 I-13.8
            N150 G01 G40 X0.
            N160 G00 Z50. M09
            N170 T2 M06
            N180 S2800 M03
            N190 G43 Z50. H02 M08
            N200 G76 X0. Y0. Z-19.5 R2. Q0.2 F110.
            N210 G80 G00 Z100. M09
            N220 M05
            N230 G28 G91 Z0.
            N240 M30
            %
            """;

    private final DocumentSetup setup;

    DemoDocuments(DocumentSetup setup) {
        this.setup = setup;
    }

    void load() {
        add(new NewDocument("DRW-HUB-80", "A", "轮毂体零件图", "Drawing of the hub body", DocumentKind.DRAWING,
                new NewFile("DRW-HUB-80-A.pdf", DemoDrawing.ofHub()), List.of(DocumentBinding.ofMaterial(DemoMaterials.HUB))));
        add(text("SOP-HUB-05", "领料上料作业指导书", "How to draw and load blanks", DocumentKind.SOP, "SOP-HUB-05.txt", LOADING, "05"));
        add(text("NC-HUB-80", "轮毂铣削加工程序", "Milling program of the hub", DocumentKind.NC_PROGRAM, "O-HUB-80A.nc", PROGRAM, "10"));
        add(text("SIP-HUB-30", "轮毂检验指导书", "How to inspect hubs", DocumentKind.SIP, "SIP-HUB-30.txt", MEASURING, "30"));
    }

    private static NewDocument text(String code, String nameZh, String nameEn, DocumentKind kind, String file, String text, String operation) {
        return new NewDocument(code, "A", nameZh, nameEn, kind, new NewFile(file, text.getBytes(StandardCharsets.UTF_8)),
                List.of(DocumentBinding.ofOperation(HUB, operation)));
    }

    private void add(NewDocument document) {
        setup.add(document, SIGNED_OFF);
    }
}
