<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message numerus="yes">
        <source>%n order(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n order waits for your answer</numerusform>
            <numerusform>%n orders wait for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message numerus="yes">
        <source>to {}, %n copy(s) each</source>
        <translation>
            <numerusform>to {}, %n copy each</numerusform>
            <numerusform>to {}, %n copies each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} for %n order(s), as the carrier asks</source>
        <translation>
            <numerusform>{} for %n order, as the carrier asks</numerusform>
            <numerusform>{} for %n orders, as the carrier asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrokenBatch</name>
    <message numerus="yes">
        <source>Printing was broken off: {}, %n order(s) left</source>
        <translation>
            <numerusform>Printing was broken off: {}, %n order left</numerusform>
            <numerusform>Printing was broken off: {}, %n orders left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message numerus="yes">
        <source>%n further problem(s)</source>
        <translation>
            <numerusform>%n further problem</numerusform>
            <numerusform>%n further problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message numerus="yes">
        <source>%n order(s) moved to the trash</source>
        <translation>
            <numerusform>%n order moved to the trash</numerusform>
            <numerusform>%n orders moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) brought back</source>
        <translation>
            <numerusform>%n order brought back</numerusform>
            <numerusform>%n orders brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message numerus="yes">
        <source>%n order(s) written to {}</source>
        <translation>
            <numerusform>%n order written to {}</numerusform>
            <numerusform>%n orders written to {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n field(s) need your choice</source>
        <translation>
            <numerusform>%n field needs your choice</numerusform>
            <numerusform>%n fields need your choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stop the papers</source>
        <translation>
            <numerusform>%n finding stops the papers</numerusform>
            <numerusform>%n findings stop the papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Printed %n time</numerusform>
            <numerusform>Printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message numerus="yes">
        <source>%n of them went out before: further copies.</source>
        <translation>
            <numerusform>%n of them went out before: a further copy.</numerusform>
            <numerusform>%n of them went out before: further copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n paper(s)?</source>
        <translation>
            <numerusform>Print %n paper?</numerusform>
            <numerusform>Print %n papers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer</source>
        <translation>
            <numerusform>%n paper sent to the printer</numerusform>
            <numerusform>%n papers sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductFiles</name>
    <message numerus="yes">
        <source>%n waiting order(s) got what was missing.</source>
        <translation>
            <numerusform>%n waiting order got what was missing.</numerusform>
            <numerusform>%n waiting orders got what was missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) go back to what they were.</source>
        <translation>
            <numerusform>%n product goes back to what it was.</numerusform>
            <numerusform>%n products go back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {}</source>
        <translation>
            <numerusform>%n product written to {}</numerusform>
            <numerusform>%n products written to {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remembered</name>
    <message numerus="yes">
        <source>%n waiting order(s) got what was missing</source>
        <translation>
            <numerusform>%n waiting order got what was missing</numerusform>
            <numerusform>%n waiting orders got what was missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>%n order read</numerusform>
            <numerusform>%n orders read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashOffers</name>
    <message numerus="yes">
        <source>%n order(s) still stand(s) at {}</source>
        <translation>
            <numerusform>%n order still stands at {}</numerusform>
            <numerusform>%n orders still stand at {}</numerusform>
        </translation>
    </message>
</context>
</TS>
