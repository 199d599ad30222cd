<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Reading changes: {} of {}</source>
        <translation>Se citesc modificările: {} din {}</translation>
    </message>
    <message>
        <source>At work: {}</source>
        <translation>Se lucrează: {}</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Se lucrează</translation>
    </message>
    <message>
        <source>Refuses the sign-in</source>
        <translation>Refuză autentificarea</translation>
    </message>
    <message>
        <source>Cannot be reached since {}</source>
        <translation>Nu poate fi contactat din {}</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n comandă vă așteaptă</numerusform>
            <numerusform>%n comenzi vă așteaptă</numerusform>
            <numerusform>%n de comenzi vă așteaptă</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists nothing: bring in by reference</source>
        <translation>Nu listează: aduceți după referință</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>La zi</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Încă nesincronizat</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>mai puțin de un minut</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>încă aproximativ {} min</translation>
    </message>
    <message>
        <source>about {} h left</source>
        <translation>încă aproximativ {} h</translation>
    </message>
    <message>
        <source>next try in {} min</source>
        <translation>reîncearcă peste {} min</translation>
    </message>
    <message>
        <source>next try in {} s</source>
        <translation>reîncearcă peste {} s</translation>
    </message>
    <message>
        <source>complete {}</source>
        <translation>complet la {}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Autentificare din nou</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Încearcă acum</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>a to z, 0 to 9 and hyphen</source>
        <translation>a–z, 0–9 și cratimă</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresă (URL)</translation>
    </message>
    <message>
        <source>the part before the documented path, such as https://shop.example</source>
        <translation>partea dinaintea căii din documentație, de exemplu https://shop.example</translation>
    </message>
    <message>
        <source>{} cannot list its orders: those entered there come in one by one, with “Bring in by reference”.</source>
        <translation>{} nu își poate lista comenzile: cele introduse acolo vin una câte una, cu „Adu după referință”.</translation>
    </message>
    <message>
        <source>{} tells nothing back of what it was sent, unless this account answers readings.</source>
        <translation>{} nu comunică nimic despre ce a primit, dacă acest cont nu răspunde la citiri.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>or instead</source>
        <translation>sau în loc</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opțiuni</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ca de obicei</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoriu</translation>
    </message>
    <message>
        <source>The first exporter</source>
        <translation>Primul exportator</translation>
    </message>
    <message>
        <source>seconds a lost write may still arrive</source>
        <translation>secunde în care o scriere pierdută mai poate ajunge</translation>
    </message>
    <message>
        <source>per second / per minute, such as 1/60</source>
        <translation>pe secundă / pe minut, de exemplu 1/60</translation>
    </message>
    <message>
        <source>its name there, sent with every call</source>
        <translation>numele lui acolo, trimis cu fiecare apel</translation>
    </message>
    <message>
        <source>where it signs in; blank is the tenant</source>
        <translation>unde se autentifică; gol înseamnă tenantul</translation>
    </message>
    <message>
        <source>blank is the usual one</source>
        <translation>gol înseamnă cea obișnuită</translation>
    </message>
    <message>
        <source>Standard or Express; blank is Standard</source>
        <translation>Standard sau Express; gol înseamnă Standard</translation>
    </message>
    <message>
        <source>where the goods are sold, such as Shopify</source>
        <translation>unde se vând bunurile, de exemplu Shopify</translation>
    </message>
    <message>
        <source>Filled in where an order says nothing</source>
        <translation>Completate unde comanda nu spune nimic</translation>
    </message>
    <message>
        <source>blank leaves what is kept</source>
        <translation>gol păstrează ce există</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Settling time</source>
        <translation>Timp de așteptare</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limită de ritm</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Shop URL</source>
        <translation>URL-ul magazinului</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL-ul tokenului</translation>
    </message>
    <message>
        <source>Path form</source>
        <translation>Forma căii</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Tip de canal</translation>
    </message>
    <message>
        <source>Sale platform</source>
        <translation>Platformă de vânzare</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Citire înapoi</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de identitate</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de reînnoire</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acces</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Departure country</source>
        <translation>Țara de plecare</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportator</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automat</translation>
    </message>
    <message>
        <source>on</source>
        <translation>da</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>în clar</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adaugă un cont</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testează conexiunea</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cont nou</translation>
    </message>
    <message>
        <source>No keyring here keeps secrets</source>
        <translation>Aici nu există un depozit de chei care să păstreze secrete</translation>
    </message>
    <message>
        <source>They are used until the program ends; then they are asked for again.</source>
        <translation>Se folosesc până la închiderea programului; apoi se cer din nou.</translation>
    </message>
    <message>
        <source>{} saved</source>
        <translation>{} salvat</translation>
    </message>
    <message>
        <source>What the test proved</source>
        <translation>Ce a dovedit testul</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Eliminați {}?</translation>
    </message>
    <message>
        <source>Its orders stay here; the same kind and address connect them again.</source>
        <translation>Comenzile rămân aici; același tip și aceeași adresă le leagă din nou.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Arată ce așteaptă</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>Amounts, payment and carrier</source>
        <translation>Sume, plată și transportator</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Sume</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Cost de transport</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>Payment and carrier</source>
        <translation>Plată și transportator</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Plată</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livrare</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodă</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Procesator</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportator</translation>
    </message>
    <message>
        <source>Export carrier</source>
        <translation>Transportator la export</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Număr de urmărire</translation>
    </message>
    <message>
        <source>Buyer’s reference</source>
        <translation>Referința cumpărătorului</translation>
    </message>
    <message>
        <source>Without line {}, which has no price yet</source>
        <translation>Fără linia {}, care nu are încă preț</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factură</translation>
    </message>
    <message>
        <source>Note from the customer</source>
        <translation>Nota clientului</translation>
    </message>
    <message>
        <source>Note for us, never sent</source>
        <translation>Notă pentru noi, nu se trimite</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etichete, separate prin virgule</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Without line {}, which has a wrong figure</source>
        <translation>Fără linia {}, care are o cifră greșită</translation>
    </message>
</context>
<context>
    <name>AsideRow</name>
    <message>
        <source>Show its text</source>
        <translation>Arată textul</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Citește din nou</translation>
    </message>
    <message>
        <source>an order without a number</source>
        <translation>o comandă fără număr</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Textul pentru {}</translation>
    </message>
    <message>
        <source>Hide its text</source>
        <translation>Ascunde textul</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Enter takes it  ·  Esc leaves what is typed</source>
        <translation>Enter preia  ·  Esc lasă ce ați scris</translation>
    </message>
    <message>
        <source>Enter takes it  ·  12* first sets a quantity</source>
        <translation>Enter preia  ·  12* în față stabilește cantitatea</translation>
    </message>
    <message>
        <source>“{}” is no product here yet</source>
        <translation>„{}” nu este încă un produs aici</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adaugă-l</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Issue and print all</source>
        <translation>Emite și tipărește tot</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Those printed before too</source>
        <translation>Și cele deja tipărite</translation>
    </message>
    <message>
        <source>Where it goes on</source>
        <translation>De unde continuă</translation>
    </message>
    <message>
        <source>Sheets lost? Choose the first</source>
        <translation>Foi pierdute? Alegeți prima</translation>
    </message>
    <message>
        <source>With the next paper</source>
        <translation>Cu următorul document</translation>
    </message>
    <message>
        <source>Again from {}: {}</source>
        <translation>Din nou de la {}: {}</translation>
    </message>
    <message>
        <source>{}: {} orders</source>
        <translation>{} (comenzi: {})</translation>
    </message>
    <message>
        <source>{}: {} orders left</source>
        <translation>{} (comenzi rămase: {})</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tipărește din nou</translation>
    </message>
    <message>
        <source>Try those left out again</source>
        <translation>Reîncearcă cele lăsate deoparte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>the default printer</source>
        <translation>imprimanta implicită</translation>
    </message>
    <message numerus="yes">
        <source>to {}, %n copy(s) each</source>
        <translation>
            <numerusform>la {}, câte %n exemplar</numerusform>
            <numerusform>la {}, câte %n exemplare</numerusform>
            <numerusform>la {}, câte %n de exemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} for %n order(s), as the carrier asks</source>
        <translation>
            <numerusform>{} pentru %n comandă, cum cere transportatorul</numerusform>
            <numerusform>{} pentru %n comenzi, cum cere transportatorul</numerusform>
            <numerusform>{} pentru %n de comenzi, cum cere transportatorul</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} printed</source>
        <translation>{} din {} tipărite</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n lăsat deoparte</numerusform>
            <numerusform>%n lăsate deoparte</numerusform>
            <numerusform>%n lăsate deoparte</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
</context>
<context>
    <name>BoundFields</name>
    <message>
        <source>Received so: kept whole, shown in part</source>
        <translation>Primit așa: păstrat întreg, afișat în parte</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Bring in by reference</source>
        <translation>Adu după referință</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Adu</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Number or reference there</source>
        <translation>Numărul sau referința de acolo</translation>
    </message>
    <message>
        <source>No account here can be asked for an order; add one first.</source>
        <translation>Niciun cont de aici nu poate fi întrebat de o comandă; adăugați întâi unul.</translation>
    </message>
    <message>
        <source>Type the number or the reference the order has there.</source>
        <translation>Scrieți numărul sau referința pe care o are comanda acolo.</translation>
    </message>
    <message>
        <source>{} has no order “{}”, or none that could be read.</source>
        <translation>{} nu are comanda „{}” sau nu are una care să poată fi citită.</translation>
    </message>
    <message>
        <source>{} is here</source>
        <translation>{} este aici</translation>
    </message>
</context>
<context>
    <name>BrokenBatch</name>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasă așa</translation>
    </message>
    <message numerus="yes">
        <source>Printing was broken off: {}, %n order(s) left</source>
        <translation>
            <numerusform>Tipărirea a fost întreruptă: {}, a rămas %n comandă</numerusform>
            <numerusform>Tipărirea a fost întreruptă: {}, au rămas %n comenzi</numerusform>
            <numerusform>Tipărirea a fost întreruptă: {}, au rămas %n de comenzi</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on with the first that is not printed.</source>
        <translation>Continuă cu prima care nu este tipărită.</translation>
    </message>
    <message>
        <source>One paper may be out already; you are asked about it.</source>
        <translation>Un document poate a ieșit deja; veți fi întrebat.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>{}, line {}</source>
        <translation>{}, linia {}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsește</translation>
    </message>
</context>
<context>
    <name>ClashTable</name>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Ștearsă aici, modificată acolo</translation>
    </message>
    <message>
        <source>Changed here, deleted there</source>
        <translation>Modificată aici, ștearsă acolo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>At {}</source>
        <translation>La {}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>name and address go together</source>
        <translation>numele și adresa merg împreună</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Plată</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Plată</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livrare</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Livr.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinc</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} lipsă</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Exporter</source>
        <translation>Exportator</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nume scurt</translation>
    </message>
    <message>
        <source>stands in its numbers, such as OUTLET</source>
        <translation>apare în numerele ei, de exemplu OUTLET</translation>
    </message>
    <message>
        <source>The first exporter</source>
        <translation>Primul exportator</translation>
    </message>
    <message>
        <source>A further exporter…</source>
        <translation>Alt exportator…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Stradă</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Stradă, rândul al doilea</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Oraș</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Județ sau provincie</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Codul țării</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Cod TVA</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Înregistrare</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Limba documentelor</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bancă</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Cine semnează</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funcția</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Siglă</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Semnătură</translation>
    </message>
    <message>
        <source>{}, PNG or JPEG</source>
        <translation>{}, PNG sau JPEG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagini (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Choose</source>
        <translation>Alege</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>All from here</source>
        <translation>Totul de aici</translation>
    </message>
    <message>
        <source>A third value</source>
        <translation>O a treia valoare</translation>
    </message>
    <message>
        <source>← here   → there   E write a third value   Enter next field   Ctrl Z takes back</source>
        <translation>← aici   → acolo   E scrie o a treia valoare   Enter câmpul următor   Ctrl Z revine</translation>
    </message>
    <message>
        <source>{} fields were changed here and at {}. Pick one for each.</source>
        <translation>{} câmpuri au fost modificate aici și la {}. Alegeți pentru fiecare.</translation>
    </message>
    <message>
        <source>One field was changed here and at {}. Pick one.</source>
        <translation>Un câmp a fost modificat aici și la {}. Alegeți.</translation>
    </message>
    <message>
        <source>Nothing to choose any more: both sides agree.</source>
        <translation>Nu mai este nimic de ales: ambele părți sunt de acord.</translation>
    </message>
    <message>
        <source>All from {}</source>
        <translation>Totul de la {}</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>văzut la {}</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} din {} alese</translation>
    </message>
    <message>
        <source>Pick one for each field first.</source>
        <translation>Alegeți întâi pentru fiecare câmp.</translation>
    </message>
    <message>
        <source>{} is settled</source>
        <translation>{} este rezolvat</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Line {}: “{}” is no quantity; a number such as 1 is expected.</source>
        <translation>Linia {}: „{}” nu este o cantitate; se așteaptă un număr precum 1.</translation>
    </message>
    <message>
        <source>Line {}: {} cannot be credited, {} are left.</source>
        <translation>Linia {}: {} nu se poate credita, au rămas {}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rămas</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
</context>
<context>
    <name>CreditPanel</name>
    <message>
        <source>Whole invoice, charges too</source>
        <translation>Toată factura, cu taxe</translation>
    </message>
    <message>
        <source>Reason, printed on the credit note</source>
        <translation>Motiv, tipărit pe nota de credit</translation>
    </message>
    <message>
        <source>Credit and invoice anew</source>
        <translation>Creditează și refacturează</translation>
    </message>
    <message>
        <source>Credit note only</source>
        <translation>Doar notă de credit</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasă așa</translation>
    </message>
    <message>
        <source>Quantities to credit</source>
        <translation>Cantități de creditat</translation>
    </message>
    <message>
        <source>Credit {}</source>
        <translation>Creditează {}</translation>
    </message>
    <message>
        <source>{} of {} can still be credited.</source>
        <translation>{} din {} se mai pot credita.</translation>
    </message>
    <message>
        <source>Why is it credited? The reason stands on the credit note.</source>
        <translation>De ce se creditează? Motivul apare pe nota de credit.</translation>
    </message>
    <message>
        <source>Everything that is left is credited; nothing is left to invoice anew.</source>
        <translation>Se creditează tot ce a rămas; nu mai rămâne nimic de refacturat.</translation>
    </message>
    <message>
        <source>Type what is to be credited of a line: 1 takes one off the invoice.</source>
        <translation>Scrieți cât se creditează dintr-o linie: 1 scoate o bucată de pe factură.</translation>
    </message>
    <message>
        <source>Anew: the invoice is credited whole, and a new one holds what is left.</source>
        <translation>Refacturare: factura se creditează integral, iar una nouă cuprinde ce rămâne.</translation>
    </message>
    <message>
        <source>{} issued and printed</source>
        <translation>{} emis și tipărit</translation>
    </message>
    <message>
        <source>{} issued</source>
        <translation>{} emis</translation>
    </message>
</context>
<context>
    <name>CustomsFields</name>
    <message>
        <source>Customs and VAT</source>
        <translation>Vamă și TVA</translation>
    </message>
    <message>
        <source>Reason for export</source>
        <translation>Motivul exportului</translation>
    </message>
    <message>
        <source>VAT rule</source>
        <translation>Regula de TVA</translation>
    </message>
    <message>
        <source>Why another VAT rule</source>
        <translation>De ce altă regulă de TVA</translation>
    </message>
    <message>
        <source>Freight to border</source>
        <translation>Până la frontieră</translation>
    </message>
    <message>
        <source>Royalties</source>
        <translation>Redevențe</translation>
    </message>
    <message>
        <source>Selling commissions</source>
        <translation>Comisioane de vânzare</translation>
    </message>
    <message>
        <source>US filing, ITN</source>
        <translation>Declarație SUA, ITN</translation>
    </message>
    <message>
        <source>US class, ECCN</source>
        <translation>Clasă SUA, ECCN</translation>
    </message>
    <message>
        <source>Authorised exporter no.</source>
        <translation>Nr. exportator autorizat</translation>
    </message>
    <message>
        <source>Export MRN</source>
        <translation>MRN export</translation>
    </message>
    <message>
        <source>Mode of carriage</source>
        <translation>Mod de transport</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>Port de intrare</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Termen de livrare</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>după regulă</translation>
    </message>
    <message>
        <source>Freight after it</source>
        <translation>După frontieră</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Asigurare</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Aporturi ale cumpărătorului</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Curs de schimb</translation>
    </message>
    <message>
        <source>Into currency</source>
        <translation>Spre moneda</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Sursa cursului</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Ziua lui</translation>
    </message>
    <message>
        <source>by rule: {}</source>
        <translation>după regulă: {}</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Show these days</source>
        <translation>Arată aceste zile</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Până la inclusiv</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prima zi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiază numărul</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Comanda anterioară</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Comanda următoare</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linii</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Acolo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editează</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emite</translation>
    </message>
    <message>
        <source>Send to account…</source>
        <translation>Trimiteți la un cont…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Nicio comandă aleasă</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Alegeți una din listă.</translation>
    </message>
    <message>
        <source>Number {} copied</source>
        <translation>Numărul {} a fost copiat</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save diagnostics…</source>
        <translation>Salvează un diagnostic…</translation>
    </message>
    <message>
        <source>Save these as a zip…</source>
        <translation>Salvează acestea ca zip…</translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and the system</source>
        <translation>Versiunile programului, ale bibliotecilor și ale sistemului</translation>
    </message>
    <message>
        <source>Language, look and copies; no name of a view or printer</source>
        <translation>Limba, aspectul și copiile; niciun nume de vedere sau imprimantă</translation>
    </message>
    <message>
        <source>Accounts: kind, host, state and counts; no secret</source>
        <translation>Conturi: tip, gazdă, stare și numere; niciun secret</translation>
    </message>
    <message>
        <source>How many orders, waiting entries, conflicts and papers</source>
        <translation>Câte comenzi, intrări în așteptare, conflicte și documente</translation>
    </message>
    <message>
        <source>The last rounds with each account, in counts and times</source>
        <translation>Ultimele runde cu fiecare cont, în numere și ore</translation>
    </message>
    <message>
        <source>What the check of the database and the papers found, by kind</source>
        <translation>Ce a găsit verificarea bazei de date și a documentelor, pe feluri</translation>
    </message>
    <message>
        <source>The end of the log, without secrets and names</source>
        <translation>Sfârșitul jurnalului tehnic, fără secrete și nume</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>caractere: {}</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvează un diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics saved as {}</source>
        <translation>Diagnostic salvat ca {}</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>{} issued and printed</source>
        <translation>{} emis și tipărit</translation>
    </message>
    <message>
        <source>{} issued</source>
        <translation>{} emis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>Account of the order</source>
        <translation>Contul comenzii</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvează și închide</translation>
    </message>
    <message>
        <source>Ship: save and print papers</source>
        <translation>Expediază: salvează și tipărește</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Comandă nouă</translation>
    </message>
    <message>
        <source>Edit order {}</source>
        <translation>Editează comanda {}</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>la {}</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>doar aici</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>pentru {}</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Ciornă păstrată la {}</translation>
    </message>
</context>
<context>
    <name>EditorBars</name>
    <message>
        <source>Discard changes</source>
        <translation>Renunță la modificări</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Continuă scrierea</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Plecați fără salvare?</translation>
    </message>
    <message>
        <source>What you typed since the last save would be lost.</source>
        <translation>Ce ați scris de la ultima salvare s-ar pierde.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Renunță la ciornă</translation>
    </message>
    <message>
        <source>What you typed is back</source>
        <translation>Ce ați scris este din nou aici</translation>
    </message>
    <message>
        <source>It was kept as a draft and is not saved yet.</source>
        <translation>A fost păstrat ca ciornă și nu este încă salvat.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Păstrează ale mele</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Preia ale lor</translation>
    </message>
    <message>
        <source>Changed here and by a sync: {}</source>
        <translation>Modificat aici și de o sincronizare: {}</translation>
    </message>
    <message>
        <source>Everything else fitted together. Nothing is saved yet.</source>
        <translation>Restul s-a potrivit. Nimic nu este încă salvat.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Edit order</source>
        <translation>Editează comanda</translation>
    </message>
    <message>
        <source>{} lines removed</source>
        <translation>{} linii eliminate</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Linie eliminată</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>FileImport</name>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Oprit; nimic nu s-a schimbat</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabele (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Se citește {}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>{} rows read</source>
        <translation>{} rânduri citite</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importă</translation>
    </message>
    <message>
        <source>{}: {} new, {} changed, {} left out or as they are</source>
        <translation>{}: {} noi, {} schimbate, {} lăsate deoparte sau neschimbate</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nimic nu este schimbat încă.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. To look at: {}</source>
        <translation>Nimic nu este schimbat încă. De văzut: {}</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Se importă {}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>{} imported: {} new, {} changed, {} left out or as they are</source>
        <translation>{} importat: {} noi, {} schimbate, {} lăsate deoparte sau neschimbate</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rânduri de văzut</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce nu este în regulă</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Save as PDF</source>
        <translation>Salvează ca PDF</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Salvat ca {}</translation>
    </message>
    <message>
        <source>The file is on the clipboard</source>
        <translation>Fișierul este în clipboard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvează ca PDF…</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiază fișierul</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>with</source>
        <translation>cu</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>plasate</translation>
    </message>
    <message>
        <source>to</source>
        <translation>către</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>cu eticheta</translation>
    </message>
    <message>
        <source>that</source>
        <translation>care</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtru</translation>
    </message>
    <message>
        <source>every account</source>
        <translation>toate conturile</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>vă așteaptă</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Plată</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livrare</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Orice stare</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Toate conturile</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Oricând</translation>
    </message>
    <message>
        <source>Country the goods go to, such as US</source>
        <translation>Țara în care merg bunurile, de exemplu US</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>To a country…</source>
        <translation>Către o țară…</translation>
    </message>
    <message>
        <source>With a tag…</source>
        <translation>Cu o etichetă…</translation>
    </message>
    <message>
        <source>That need you</source>
        <translation>Care vă așteaptă</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Change this filter</source>
        <translation>Modifică acest filtru</translation>
    </message>
    <message>
        <source> · Delete clears it</source>
        <translation> · Delete îl șterge</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Drafts</source>
        <translation>Ciorne</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>De livrat</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocate</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vă așteaptă</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Coș</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>orice stare</translation>
    </message>
    <message>
        <source>{} statuses</source>
        <translation>{} stări</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>de ieri</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>săptămâna aceasta</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>luna aceasta</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>anul acesta</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>oricând</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>până la {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>din {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in the paper</source>
        <translation>Caută în document</translation>
    </message>
    <message>
        <source>Search in the paper…</source>
        <translation>Caută în document…</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Locul anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Locul următor</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Închide căutarea</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>negăsit</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} din {}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Bring in your orders</source>
        <translation>Aduceți-vă comenzile</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adaugă un cont</translation>
    </message>
    <message>
        <source>{}. Takes an address and a key.</source>
        <translation>{}. Cere o adresă și o cheie.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importați un fișier</translation>
    </message>
    <message>
        <source>CSV or Excel. You see what would come in before anything is saved.</source>
        <translation>CSV sau Excel. Vedeți ce ar intra înainte de a salva ceva.</translation>
    </message>
    <message>
        <source>Look around with sample orders</source>
        <translation>Explorați cu comenzi de probă</translation>
    </message>
    <message>
        <source>A throw-away profile with four pretend remotes; close it to be back.</source>
        <translation>Un profil de unică folosință, cu patru sisteme simulate; închideți-l și reveniți.</translation>
    </message>
    <message>
        <source>Enter an order</source>
        <translation>Introduceți o comandă</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurați o copie de siguranță</translation>
    </message>
    <message>
        <source>Bordereau keeps them on this computer and works without a network.</source>
        <translation>Bordereau le păstrează pe acest calculator și funcționează fără rețea.</translation>
    </message>
    <message>
        <source>Go to the empty list</source>
        <translation>La lista goală</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Limbă și aspect</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>chiar acum</translation>
    </message>
    <message>
        <source>{} min ago</source>
        <translation>acum {} min</translation>
    </message>
    <message>
        <source>{} h ago</source>
        <translation>acum {} h</translation>
    </message>
    <message>
        <source>{} d ago</source>
        <translation>acum {} z</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Order came in</source>
        <translation>Comandă intrată</translation>
    </message>
    <message>
        <source>Paper drawn again</source>
        <translation>Document redesenat</translation>
    </message>
    <message>
        <source>Paper voided</source>
        <translation>Document anulat</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Trimisă din nou</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mutată în coș</translation>
    </message>
    <message>
        <source>Brought back from the trash</source>
        <translation>Adusă înapoi din coș</translation>
    </message>
    <message>
        <source>Made again from what was left</source>
        <translation>Refăcută din ce a rămas</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>Document emis</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Document tipărit</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Sume</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>Condiție de livrare</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportator</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Urmărire</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Metodă de plată</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Reduceri</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Papers of the account</source>
        <translation>Documentele contului</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Cumpărător</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresă de facturare</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Adresă de livrare</translation>
    </message>
    <message>
        <source>Pick-up address</source>
        <translation>Adresă de ridicare</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Starea comenzii</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Starea plății</translation>
    </message>
    <message>
        <source>Shipping status</source>
        <translation>Starea livrării</translation>
    </message>
    <message>
        <source>Refund status</source>
        <translation>Starea rambursării</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>Nota clientului</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Notă către client</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notă internă</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provine din</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <translation>Punct de ridicare</translation>
    </message>
    <message>
        <source>Time of delivery</source>
        <translation>Ora livrării</translation>
    </message>
    <message>
        <source>Notes of the account</source>
        <translation>Notele contului</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Comandată</translation>
    </message>
    <message>
        <source>Entered at the account</source>
        <translation>Introdusă la cont</translation>
    </message>
    <message>
        <source>Changed at the account</source>
        <translation>Modificată la cont</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Line as shipped</source>
        <translation>Linia cum a fost livrată</translation>
    </message>
    <message>
        <source>Line at the account</source>
        <translation>Linia la cont</translation>
    </message>
    <message>
        <source>Customs of the line</source>
        <translation>Datele vamale ale liniei</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expediere</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colete</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oră</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factură</translation>
    </message>
    <message>
        <source>proforma</source>
        <translation>proformă</translation>
    </message>
    <message>
        <source>order page</source>
        <translation>pagina comenzii</translation>
    </message>
    <message>
        <source>export invoice</source>
        <translation>factură de export</translation>
    </message>
    <message>
        <source>seller export invoice</source>
        <translation>factura de export a vânzătorului</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>{} (“{}”)</source>
        <translation>{} („{}”)</translation>
    </message>
</context>
<context>
    <name>HandlingFields</name>
    <message>
        <source>Dangerous goods and wood</source>
        <translation>Mărfuri periculoase și lemn</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Număr ONU</translation>
    </message>
    <message>
        <source>Proper shipping name</source>
        <translation>Denumirea oficială de transport</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clasă</translation>
    </message>
    <message>
        <source>Packing group</source>
        <translation>Grupă de ambalare</translation>
    </message>
    <message>
        <source>Further dangerous goods</source>
        <translation>Alte mărfuri periculoase</translation>
    </message>
    <message>
        <source>Wood packing, ISPM 15 mark</source>
        <translation>Ambalaj din lemn, marcaj ISPM 15</translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Comandată</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Către</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>Loc numit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>printed</source>
        <translation>tipărit</translation>
    </message>
</context>
<context>
    <name>IssueFace</name>
    <message>
        <source>Before issuing</source>
        <translation>Înainte de emitere</translation>
    </message>
    <message>
        <source>Taken only when you issue. It cannot be changed afterwards.</source>
        <translation>Se ia doar la emitere. Apoi nu se mai poate schimba.</translation>
    </message>
    <message>
        <source>Carried over; no number of a series is taken.</source>
        <translation>Preluat din altă parte; nu se ia niciun număr de serie.</translation>
    </message>
    <message>
        <source>One invoice for each of {} sellers.</source>
        <translation>Câte o factură pentru fiecare din cei {} vânzători.</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Emite și tipărește</translation>
    </message>
    <message>
        <source>Issue only</source>
        <translation>Doar emite</translation>
    </message>
    <message>
        <source>Print draft</source>
        <translation>Tipărește ciorna</translation>
    </message>
    <message>
        <source>Fix the {} points first: the paper would be refused otherwise.</source>
        <translation>Corectați întâi cele {} puncte: altfel documentul ar fi refuzat.</translation>
    </message>
    <message>
        <source>Fix the one point first.</source>
        <translation>Corectați întâi acel punct.</translation>
    </message>
    <message>
        <source>This computer has no printer set up: issue, then open the file.</source>
        <translation>Acest calculator nu are imprimantă: emiteți, apoi deschideți fișierul.</translation>
    </message>
    <message>
        <source>Draft sent to {}</source>
        <translation>Ciornă trimisă la {}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Rescue…</source>
        <translation>Recuperează…</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect.</source>
        <translation>S-a întâmplat ceva la care programul nu se aștepta.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log of this profile says more.</source>
        <translation>Nimic nu a fost modificat. Jurnalul acestui profil spune mai mult.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>The new order you were typing is kept</source>
        <translation>Comanda nouă pe care o scriați este păstrată</translation>
    </message>
    <message>
        <source>What you were typing in {} is kept</source>
        <translation>Ce scriați în {} este păstrat</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Nu este încă salvată.</translation>
    </message>
</context>
<context>
    <name>KindColumn</name>
    <message>
        <source>This order</source>
        <translation>Această comandă</translation>
    </message>
    <message>
        <source>Goods on the paper</source>
        <translation>Marfa de pe document</translation>
    </message>
    <message>
        <source>Seller of the invoice in view</source>
        <translation>Vânzătorul facturii afișate</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Deja emise</translation>
    </message>
    <message>
        <source>All of the order</source>
        <translation>Toată comanda</translation>
    </message>
    <message>
        <source>Shipment {} of {}</source>
        <translation>Expedierea {} din {}</translation>
    </message>
    <message>
        <source>Invoice of {}</source>
        <translation>Factura lui {}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>din {}</translation>
    </message>
    <message>
        <source>no invoice to credit</source>
        <translation>nicio factură de creditat</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>neemis încă</translation>
    </message>
    <message>
        <source>{} things to fix first</source>
        <translation>{} lucruri de corectat întâi</translation>
    </message>
    <message>
        <source>1 thing to fix first</source>
        <translation>1 lucru de corectat întâi</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>netipărit</translation>
    </message>
    <message>
        <source>printed once</source>
        <translation>tipărit o dată</translation>
    </message>
    <message>
        <source>printed {} times</source>
        <translation>tipărit de {} ori</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>{} is not saved</source>
        <translation>{} nu este salvat</translation>
    </message>
    <message>
        <source>Save what was typed, or drop it.</source>
        <translation>Salvează ce s-a scris sau renunță.</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Not printed</source>
        <translation>Netipărite</translation>
    </message>
    <message numerus="yes">
        <source>%n further problem(s)</source>
        <translation>
            <numerusform>încă %n problemă</numerusform>
            <numerusform>încă %n probleme</numerusform>
            <numerusform>încă %n de probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>și încă {}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Unit net</source>
        <translation>Preț net</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Line net</source>
        <translation>Total net</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Cod SA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Orig.</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Net kg</translation>
    </message>
</context>
<context>
    <name>LinesGrid</name>
    <message>
        <source>Order lines</source>
        <translation>Liniile comenzii</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Type or scan a code</source>
        <translation>Tastați sau scanați un cod</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linie</numerusform>
            <numerusform>%n linii</numerusform>
            <numerusform>%n de linii</numerusform>
        </translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 bucată</translation>
    </message>
    <message>
        <source>{} pieces</source>
        <translation>{} buc.</translation>
    </message>
    <message>
        <source>no HS code or origin</source>
        <translation>fără cod SA sau origine</translation>
    </message>
    <message>
        <source>no HS code</source>
        <translation>fără cod SA</translation>
    </message>
    <message>
        <source>HS {}</source>
        <translation>SA {}</translation>
    </message>
    <message>
        <source>no origin</source>
        <translation>fără origine</translation>
    </message>
    <message>
        <source>each {}</source>
        <translation>câte {}</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns of the order list</source>
        <translation>Coloanele listei de comenzi</translation>
    </message>
</context>
<context>
    <name>MakeVoid</name>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Why it is void; kept with the paper</source>
        <translation>De ce este anulat; se păstrează cu documentul</translation>
    </message>
    <message>
        <source>Mark as void</source>
        <translation>Marchează ca anulat</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasă așa</translation>
    </message>
    <message>
        <source>Mark {} as void?</source>
        <translation>Marchezi {} ca anulat?</translation>
    </message>
    <message>
        <source>It stays in the series with this reason; it cannot come back.</source>
        <translation>Rămâne în serie cu acest motiv; nu se mai poate întoarce.</translation>
    </message>
    <message>
        <source>{} is void</source>
        <translation>{} este anulat</translation>
    </message>
</context>
<context>
    <name>MergedList</name>
    <message>
        <source>{} more changes fitted together by themselves</source>
        <translation>Încă {} modificări s-au potrivit singure</translation>
    </message>
    <message>
        <source>1 more change fitted by itself</source>
        <translation>Încă 1 modificare s-a potrivit singură</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>ambele păstrate</translation>
    </message>
    <message>
        <source>changed at {}</source>
        <translation>modificat la {}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Packing</source>
        <translation>Ambalare</translation>
    </message>
    <message>
        <source>Enter adds one  ·  12*CODE adds 12  ·  -CODE takes one back</source>
        <translation>Enter adaugă unul  ·  12*COD adaugă 12  ·  -COD scoate unul</translation>
    </message>
    <message>
        <source>Tab next cell  ·  12*CODE quantity  ·  Ctrl D repeat  ·  Ctrl Del remove line</source>
        <translation>Tab celula următoare  ·  12*COD cantitate  ·  Ctrl D repetă  ·  Ctrl Del șterge linia</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linie</numerusform>
            <numerusform>%n linii</numerusform>
            <numerusform>%n de linii</numerusform>
        </translation>
    </message>
    <message>
        <source>{} pieces</source>
        <translation>{} buc.</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 bucată</translation>
    </message>
    <message>
        <source>{} kg</source>
        <translation>{} kg</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>New order</source>
        <translation>Comandă nouă</translation>
    </message>
    <message>
        <source>Enter one, or add an account.</source>
        <translation>Introduceți una sau adăugați un cont.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Nicio comandă încă</translation>
    </message>
    <message>
        <source>Orders appear here when there is something to do.</source>
        <translation>Comenzile apar aici când este ceva de făcut.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nimic aici</translation>
    </message>
    <message>
        <source>Look among the papers</source>
        <translation>Caută printre documente</translation>
    </message>
    <message>
        <source>No order holds these words. Papers have numbers of their own.</source>
        <translation>Nicio comandă nu conține aceste cuvinte. Documentele au numerele lor.</translation>
    </message>
    <message>
        <source>Look in all orders</source>
        <translation>Caută în toate comenzile</translation>
    </message>
    <message>
        <source>No order of this view holds these words.</source>
        <translation>Nicio comandă din această vedere nu conține aceste cuvinte.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Șterge filtrele</translation>
    </message>
    <message>
        <source>No order matches what the filters above say.</source>
        <translation>Nicio comandă nu corespunde filtrelor de mai sus.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message>
        <source>{} orders are selected; at most {} are printed in one go.</source>
        <translation>Comenzi selectate: {}; se tipăresc cel mult {} dintr-odată.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) moved to the trash</source>
        <translation>
            <numerusform>%n comandă mutată în coș</numerusform>
            <numerusform>%n comenzi mutate în coș</numerusform>
            <numerusform>%n de comenzi mutate în coș</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) brought back</source>
        <translation>
            <numerusform>%n comandă adusă înapoi</numerusform>
            <numerusform>%n comenzi aduse înapoi</numerusform>
            <numerusform>%n de comenzi aduse înapoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>Import orders</source>
        <translation>Importă comenzi</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>doar aici</translation>
    </message>
    <message>
        <source>Account of these orders</source>
        <translation>Contul acestor comenzi</translation>
    </message>
    <message>
        <source>Stopped; orders that were in by then stay</source>
        <translation>Oprit; comenzile intrate până atunci rămân</translation>
    </message>
    <message>
        <source>They go to {} at the next sync.</source>
        <translation>Pleacă la {} la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exportă comenzi</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written to {}</source>
        <translation>
            <numerusform>%n comandă scrisă în {}</numerusform>
            <numerusform>%n comenzi scrise în {}</numerusform>
            <numerusform>%n de comenzi scrise în {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>{} is not in this list</source>
        <translation>{} nu este în această listă</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Credit note for the invoice</source>
        <translation>Notă de credit pentru factură</translation>
    </message>
    <message>
        <source>Pack and ship</source>
        <translation>Ambalează și expediază</translation>
    </message>
    <message>
        <source>Import orders from a file…</source>
        <translation>Importă comenzi dintr-un fișier…</translation>
    </message>
    <message>
        <source>Export these orders to a file…</source>
        <translation>Exportă aceste comenzi într-un fișier…</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>The link “{}” is not opened: an address that begins with https:// is expected.</source>
        <translation>Linkul „{}” nu se deschide: se așteaptă o adresă care începe cu https://.</translation>
    </message>
    <message>
        <source>The link leads to {}</source>
        <translation>Linkul duce la {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Fix</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Alege</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrare la</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturare la</translation>
    </message>
    <message>
        <source>How the customs value is reached</source>
        <translation>Cum se ajunge la valoarea în vamă</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Cele mai recente</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linii</translation>
    </message>
    <message>
        <source>Made from {}</source>
        <translation>Făcută din {}</translation>
    </message>
    <message>
        <source>Sent on as {}</source>
        <translation>Trimisă mai departe ca {}</translation>
    </message>
    <message>
        <source>Show this order</source>
        <translation>Afișați această comandă</translation>
    </message>
    <message>
        <source>Pick-up point: {}</source>
        <translation>Punct de ridicare: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need your choice</source>
        <translation>
            <numerusform>%n câmp așteaptă alegerea dumneavoastră</numerusform>
            <numerusform>%n câmpuri așteaptă alegerea dumneavoastră</numerusform>
            <numerusform>%n de câmpuri așteaptă alegerea dumneavoastră</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and at {}</source>
        <translation>Modificat aici și la {}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stop the papers</source>
        <translation>
            <numerusform>%n constatare oprește documentele</numerusform>
            <numerusform>%n constatări opresc documentele</numerusform>
            <numerusform>%n de constatări opresc documentele</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Bunuri</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Reduceri</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livrare</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Manipulare</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Taxe vamale</translation>
    </message>
    <message>
        <source>of which VAT</source>
        <translation>din care TVA</translation>
    </message>
    <message>
        <source>Total, computed here</source>
        <translation>Total, calculat aici</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What {} last said</source>
        <translation>Ce a spus ultima dată {}</translation>
    </message>
    <message>
        <source>Order {} there</source>
        <translation>Comanda {} acolo</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Carrier</source>
        <translation>Transportator</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Număr de urmărire</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Expediat la</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Bucăți</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Comandat</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>În altele</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message>
        <source>In package {}</source>
        <translation>În coletul {}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Rămas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>L cm</source>
        <translation>L cm</translation>
    </message>
    <message>
        <source>W cm</source>
        <translation>l cm</translation>
    </message>
    <message>
        <source>H cm</source>
        <translation>Î cm</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Net kg</translation>
    </message>
    <message>
        <source>Gross kg</source>
        <translation>Brut kg</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcaje</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conținut</translation>
    </message>
</context>
<context>
    <name>PackingPanel</name>
    <message>
        <source>Shipments and packages</source>
        <translation>Expedieri și colete</translation>
    </message>
    <message>
        <source>New: type its carrier, or scan</source>
        <translation>Nouă: tastați transportatorul sau scanați</translation>
    </message>
    <message>
        <source>New: type its kind</source>
        <translation>Nou: tastați tipul</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expedieri</translation>
    </message>
    <message>
        <source>Goods of the shipment</source>
        <translation>Mărfurile expedierii</translation>
    </message>
    <message>
        <source>Packages of the shipment</source>
        <translation>Coletele expedierii</translation>
    </message>
    <message>
        <source>Ship what is left</source>
        <translation>Expediază restul</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Colet nou</translation>
    </message>
    <message>
        <source>The rest in here</source>
        <translation>Restul aici</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colete</translation>
    </message>
    <message>
        <source>Nothing is in this shipment yet: scan or type what leaves.</source>
        <translation>Expedierea este încă goală: scanați sau tastați ce pleacă.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings: company</source>
        <translation>Setări: firma</translation>
    </message>
    <message>
        <source>Settings: series of papers</source>
        <translation>Setări: serii de documente</translation>
    </message>
    <message>
        <source>Settings: printers and copies</source>
        <translation>Setări: imprimante și copii</translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation>Setări: limbă și aspect</translation>
    </message>
    <message>
        <source>Settings: safety copies</source>
        <translation>Setări: copii de siguranță</translation>
    </message>
    <message>
        <source>Settings: help, save diagnostics</source>
        <translation>Setări: ajutor, salvează un diagnostic</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Acțiuni</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ce doriți să faceți?</translation>
    </message>
    <message>
        <source>A command, a place, an order, a paper…</source>
        <translation>O acțiune, un loc, o comandă, un document…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ alege   Enter execută   Esc închide</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acțiuni</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Mergi la</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nimic nu se numește așa</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Print again</source>
        <translation>Tipărește din nou</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvează ca…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Deschide pagina</translation>
    </message>
    <message>
        <source>Ask {}</source>
        <translation>Cereți de la {}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Las-o</translation>
    </message>
    <message>
        <source>Ask {} to issue its invoice for {}?</source>
        <translation>Cereți de la {} să emită factura sa pentru {}?</translation>
    </message>
    <message>
        <source>It takes a number there, and our papers then carry that number.</source>
        <translation>Ia acolo un număr, pe care îl poartă apoi documentele noastre.</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>show</source>
        <translation>arată</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emise</translation>
    </message>
    <message>
        <source>in</source>
        <translation>în</translation>
    </message>
    <message>
        <source>every paper</source>
        <translation>toate documentele</translation>
    </message>
    <message>
        <source>any currency</source>
        <translation>orice monedă</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>oricând</translation>
    </message>
    <message>
        <source>Every paper</source>
        <translation>Toate documentele</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>Orice monedă</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Oricând</translation>
    </message>
</context>
<context>
    <name>PapersBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina anterioară</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina următoare</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pe lățime</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Caută în document</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvează ca PDF</translation>
    </message>
    <message>
        <source>Papers for {}</source>
        <translation>Documente pentru {}</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tipărit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ține de</translation>
    </message>
    <message>
        <source>Void: {}</source>
        <translation>Anulat: {}</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulat</translation>
    </message>
</context>
<context>
    <name>PapersListPage</name>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Search papers</source>
        <translation>Caută documente</translation>
    </message>
    <message>
        <source>Search number, order, customer…</source>
        <translation>Caută număr, comandă, client…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tipărește din nou</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anulează…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>No paper issued yet</source>
        <translation>Niciun document emis încă</translation>
    </message>
    <message>
        <source>Papers appear here once they have a number.</source>
        <translation>Documentele apar aici după ce au un număr.</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Creditează…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Arată comanda</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documente emise</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nimic găsit</translation>
    </message>
    <message>
        <source>No issued paper fits this search and these filters.</source>
        <translation>Niciun document emis nu corespunde căutării și filtrelor.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Drawing the paper…</source>
        <translation>Se desenează documentul…</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>nimic de desenat</translation>
    </message>
    <message>
        <source>{} issued and printed</source>
        <translation>{} emis și tipărit</translation>
    </message>
    <message>
        <source>{} issued</source>
        <translation>{} emis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Edit the order</source>
        <translation>Editează comanda</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>No paper has been issued for this order yet.</source>
        <translation>Pentru această comandă nu s-a emis încă niciun document.</translation>
    </message>
    <message>
        <source>At the account</source>
        <translation>La cont</translation>
    </message>
    <message>
        <source>Ask for it…</source>
        <translation>Cereți-o…</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Încă nicio factură</translation>
    </message>
    <message>
        <source>Void: {}</source>
        <translation>Anulat: {}</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Încă netipărit</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Tipărit de %n dată</numerusform>
            <numerusform>Tipărit de %n ori</numerusform>
            <numerusform>Tipărit de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>last {}</source>
        <translation>ultima dată {}</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>{}: not sure it arrived</source>
        <translation>{}: nu e sigur că a ajuns</translation>
    </message>
    <message>
        <source>Supplier’s number</source>
        <translation>Numărul furnizorului</translation>
    </message>
    <message>
        <source>Supplier’s numbers</source>
        <translation>Numerele furnizorului</translation>
    </message>
    <message>
        <source>It arrived — its number is</source>
        <translation>A ajuns — numărul este</translation>
    </message>
    <message>
        <source>It did not arrive — send again</source>
        <translation>Nu a ajuns — trimite din nou</translation>
    </message>
    <message>
        <source>Give up, keep it only here</source>
        <translation>Renunță, păstrează doar aici</translation>
    </message>
    <message>
        <source>It was done there</source>
        <translation>S-a făcut acolo</translation>
    </message>
    <message>
        <source>It was not done — do it again</source>
        <translation>Nu s-a făcut — încearcă din nou</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Send again all the same</source>
        <translation>Trimite totuși din nou</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Lasă în așteptare</translation>
    </message>
    <message>
        <source>Look at {} once more. If {} is there, sending again buys it a second time.</source>
        <translation>Mai uitați-vă o dată la {}. Dacă {} este acolo, retrimiterea cumpără a doua oară.</translation>
    </message>
    <message>
        <source>No answer came after the order was sent, and {} has no sure way to tell. Check there first: sending again could buy twice.</source>
        <translation>Nu a venit niciun răspuns după trimiterea comenzii, iar {} nu poate spune sigur. Verificați întâi acolo: retrimiterea ar putea cumpăra de două ori.</translation>
    </message>
    <message>
        <source>No answer came after {} was asked for it, and nothing there tells. Check there first: asking again could do it twice.</source>
        <translation>Nu a venit niciun răspuns după cererea către {} și nimic de acolo nu spune. Verificați întâi acolo: o nouă cerere ar putea face lucrul de două ori.</translation>
    </message>
    <message>
        <source>sent {}</source>
        <translation>trimisă {}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referință</translation>
    </message>
    <message>
        <source>Copy reference, date, recipient and articles</source>
        <translation>Copiază referința, data, destinatarul și articolele</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linie</numerusform>
            <numerusform>%n linii</numerusform>
            <numerusform>%n de linii</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number {} gave it.</source>
        <translation>Scrieți numărul pe care i l-a dat {}.</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Stradă</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Stradă, al doilea rând</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Oraș</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Stat sau provincie</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Cod de stat</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Cod de TVA</translation>
    </message>
    <message>
        <source>EORI</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Număr de înregistrare</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>Număr IOSS</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrare la</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturare la</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Cumpărător</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <translation>Punct de ridicare</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Părți</translation>
    </message>
    <message>
        <source>Bill to someone else</source>
        <translation>Facturează altcuiva</translation>
    </message>
    <message>
        <source>Kept here, not sent: {}</source>
        <translation>Păstrate aici, netrimise: {}</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>Change</source>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>same as customer</source>
        <translation>același cu clientul</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mai multe câmpuri</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasă așa</translation>
    </message>
    <message numerus="yes">
        <source>%n of them went out before: further copies.</source>
        <translation>
            <numerusform>%n dintre ele a mai fost tipărit: încă o copie.</numerusform>
            <numerusform>%n dintre ele au mai fost tipărite: încă o copie.</numerusform>
            <numerusform>%n dintre ele au mai fost tipărite: încă o copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n paper(s)?</source>
        <translation>
            <numerusform>Tipărești %n document?</numerusform>
            <numerusform>Tipărești %n documente?</numerusform>
            <numerusform>Tipărești %n de documente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Print {} again?</source>
        <translation>Tipărești din nou {}?</translation>
    </message>
    <message>
        <source>This will be copy {}, the same file as before.</source>
        <translation>Va fi copia {}, același fișier ca înainte.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer</source>
        <translation>
            <numerusform>%n document trimis la imprimantă</numerusform>
            <numerusform>%n documente trimise la imprimantă</numerusform>
            <numerusform>%n de documente trimise la imprimantă</numerusform>
        </translation>
    </message>
    <message>
        <source>{} sent to the printer, copy {}</source>
        <translation>{} trimis la imprimantă, copia {}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>{} stop saving</source>
        <translation>{} opresc salvarea</translation>
    </message>
    <message>
        <source>1 stops saving</source>
        <translation>1 oprește salvarea</translation>
    </message>
    <message>
        <source>{} stop the papers</source>
        <translation>{} opresc documentele</translation>
    </message>
    <message>
        <source>1 stops the papers</source>
        <translation>1 oprește documentele</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Nicio problemă găsită</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Line {}</source>
        <translation>Linia {}</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>Linia {}: {}</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Ambalare</translation>
    </message>
    <message>
        <source>Shipment {}</source>
        <translation>Expedierea {}</translation>
    </message>
    <message>
        <source>Shipment {}, package {}</source>
        <translation>Expedierea {}, coletul {}</translation>
    </message>
</context>
<context>
    <name>ProductFiles</name>
    <message>
        <source>Import products</source>
        <translation>Importă produse</translation>
    </message>
    <message>
        <source>{} of {} waiting orders filled</source>
        <translation>{} din {} comenzi în așteptare completate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) got what was missing.</source>
        <translation>
            <numerusform>%n comandă în așteptare a primit ce lipsea.</numerusform>
            <numerusform>%n comenzi în așteptare au primit ce lipsea.</numerusform>
            <numerusform>%n de comenzi în așteptare au primit ce lipsea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Importul este anulat</translation>
    </message>
    <message>
        <source>There is no import to take back</source>
        <translation>Nu există niciun import de anulat</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anulează-l</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Take back the import of {}?</source>
        <translation>Anulezi importul din {}?</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) go back to what they were.</source>
        <translation>
            <numerusform>%n produs revine la ce era.</numerusform>
            <numerusform>%n produse revin la ce erau.</numerusform>
            <numerusform>%n de produse revin la ce erau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Exportă produsele</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {}</source>
        <translation>
            <numerusform>%n produs scris în {}</numerusform>
            <numerusform>%n produse scrise în {}</numerusform>
            <numerusform>%n de produse scrise în {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Coduri de bare</translation>
    </message>
    <message>
        <source>several with a space between</source>
        <translation>mai multe, cu spațiu între ele</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descrieri</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Orice limbă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Shorter, for {}</source>
        <translation>Mai scurtă, pentru {}</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Vamă</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Cod SA</translation>
    </message>
    <message>
        <source>for every country</source>
        <translation>pentru toate țările</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Țara de origine</translation>
    </message>
    <message>
        <source>Preferential origin</source>
        <translation>Origine preferențială</translation>
    </message>
    <message>
        <source>Another code for one country</source>
        <translation>Alt cod pentru o țară</translation>
    </message>
    <message>
        <source>Weight and price of one unit</source>
        <translation>Greutatea și prețul unei unități</translation>
    </message>
    <message>
        <source>Net weight, kg</source>
        <translation>Greutate netă, kg</translation>
    </message>
    <message>
        <source>Gross weight, kg</source>
        <translation>Greutate brută, kg</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>such as PCE, PR, KGM</source>
        <translation>de exemplu PCE, PR, KGM</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Preț net</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>TVA, %</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>caractere: {}</translation>
    </message>
    <message>
        <source>{} of {} characters</source>
        <translation>caractere: {} din {}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Take this code away</source>
        <translation>Scoate acest cod</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>{} is taken out of the catalogue</source>
        <translation>{} este scos din catalog</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>ProductWording</name>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>orice limbă</translation>
    </message>
    <message>
        <source>{}: description in {}, at most {} characters</source>
        <translation>{}: denumire în {}, cel mult {} de caractere</translation>
    </message>
    <message>
        <source>{}: description in {}</source>
        <translation>{}: denumire în {}</translation>
    </message>
    <message>
        <source>Kept for every order of the product  ·  Enter keeps it, Esc leaves it</source>
        <translation>Păstrată pentru toate comenzile produsului  ·  Enter o păstrează, Esc o lasă</translation>
    </message>
    <message>
        <source>{} of {} characters</source>
        <translation>caractere: {} din {}</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Cod SA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Net, kg</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Caută produse</translation>
    </message>
    <message>
        <source>Search SKU, barcode, description, HS code…</source>
        <translation>Caută SKU, cod de bare, descriere, cod SA…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importă…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>No product holds these words</source>
        <translation>Niciun produs nu conține aceste cuvinte</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Încă niciun produs</translation>
    </message>
    <message>
        <source>They come with the orders, from a file, or one by one.</source>
        <translation>Vin odată cu comenzile, dintr-un fișier sau unul câte unul.</translation>
    </message>
    <message>
        <source>Export what is listed…</source>
        <translation>Exportă ce este listat…</translation>
    </message>
    <message>
        <source>Take back the last import…</source>
        <translation>Anulează ultimul import…</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Ask</source>
        <translation>Întreabă</translation>
    </message>
    <message>
        <source>What {} would ask for it</source>
        <translation>Cât ar cere {} pentru ea</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>Sold acolo</translation>
    </message>
    <message>
        <source>No price is told for it; it can be sent all the same.</source>
        <translation>Nu se spune niciun preț pentru ea; poate fi trimisă oricum.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>This profile cannot be opened</source>
        <translation>Acest profil nu poate fi deschis</translation>
    </message>
</context>
<context>
    <name>RemarkFields</name>
    <message>
        <source>Remarks for customs</source>
        <translation>Mențiuni pentru vamă</translation>
    </message>
    <message>
        <source>Further remark, printed as it stands</source>
        <translation>Altă mențiune, tipărită întocmai</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Adăugați o mențiune</translation>
    </message>
    <message>
        <source>Take this remark away</source>
        <translation>Eliminați mențiunea</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Numărul ei</translation>
    </message>
</context>
<context>
    <name>Remembered</name>
    <message>
        <source>{} saved</source>
        <translation>{} salvat</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) got what was missing</source>
        <translation>
            <numerusform>%n comandă în așteptare a primit ce lipsea</numerusform>
            <numerusform>%n comenzi în așteptare au primit ce lipsea</numerusform>
            <numerusform>%n de comenzi în așteptare au primit ce lipsea</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>RemotePane</name>
    <message>
        <source>This order is only on this computer.</source>
        <translation>Această comandă este doar pe acest calculator.</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>văzut la {}</translation>
    </message>
    <message>
        <source>The same here and there</source>
        <translation>La fel aici și acolo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>înainte</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aici</translation>
    </message>
    <message>
        <source>there</source>
        <translation>acolo</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>The sample profile takes no copy back; open your own profile for it.</source>
        <translation>Profilul de probă nu reia nicio copie; deschideți pentru aceasta profilul propriu.</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>The database of this profile is damaged</source>
        <translation>Baza de date a acestui profil este deteriorată</translation>
    </message>
    <message>
        <source>What is left is being looked through…</source>
        <translation>Se caută prin ce a rămas…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose. The damaged files stay.</source>
        <translation>Nimic nu se schimbă înainte să alegeți. Fișierele deteriorate rămân.</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>Recuperat</translation>
    </message>
    <message>
        <source>Nothing can be read any more</source>
        <translation>Nu se mai poate citi nimic</translation>
    </message>
    <message>
        <source>Backup of {}</source>
        <translation>Copia din {}</translation>
    </message>
    <message>
        <source>There is no whole backup</source>
        <translation>Nu există nicio copie întreagă</translation>
    </message>
    <message>
        <source>Use the backup of {}</source>
        <translation>Folosește copia din {}</translation>
    </message>
    <message>
        <source>Use the rescued orders</source>
        <translation>Folosește comenzile recuperate</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <translation>Modificări netrimise</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modificare</translation>
    </message>
    <message>
        <source>Orders newer than the backup</source>
        <translation>Comenzi mai noi decât copia</translation>
    </message>
    <message>
        <source>Papers newer than the backup</source>
        <translation>Documente mai noi decât copia</translation>
    </message>
    <message>
        <source>Papers missing, their files stay</source>
        <translation>Documente lipsă, fișierele lor rămân</translation>
    </message>
    <message>
        <source>Papers that are not as issued</source>
        <translation>Documente care nu sunt ca la emitere</translation>
    </message>
    <message>
        <source>The rescued orders are here; the damaged files are kept as {}.</source>
        <translation>Comenzile recuperate sunt aici; fișierele deteriorate rămân ca {}.</translation>
    </message>
    <message>
        <source>The backup is here; the damaged files are kept as {}.</source>
        <translation>Copia este aici; fișierele deteriorate rămân ca {}.</translation>
    </message>
    <message>
        <source>It does not know the papers {}. Their files stay, their numbers too.</source>
        <translation>Nu cunoaște documentele {}. Fișierele lor rămân, numerele lor de asemenea.</translation>
    </message>
</context>
<context>
    <name>ReturnedFields</name>
    <message>
        <source>Goods come back from export: why</source>
        <translation>Retur de la export: de ce</translation>
    </message>
    <message>
        <source>MRN of the export</source>
        <translation>MRN-ul exportului</translation>
    </message>
</context>
<context>
    <name>RoundLine</name>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} same</source>
        <translation>{} la fel</translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation>{} îmbinate</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} noi</translation>
    </message>
    <message>
        <source>{} to choose</source>
        <translation>{} de ales</translation>
    </message>
    <message>
        <source>{} unreadable</source>
        <translation>{} necitibile</translation>
    </message>
    <message>
        <source>{} seen</source>
        <translation>{} văzute</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>oprit</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>{} refuses the sign-in</source>
        <translation>{} refuză autentificarea</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>autentificare</translation>
    </message>
    <message>
        <source>{} offline since {}</source>
        <translation>{} deconectat din {}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>deconectat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>în pauză</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>oprit</translation>
    </message>
    <message>
        <source>{} is connected</source>
        <translation>{} este conectat</translation>
    </message>
    <message>
        <source>Paused at {} of {}</source>
        <translation>Pauză la {} din {}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>{} at work</source>
        <translation>{} lucrează</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>%n comandă citită</numerusform>
            <numerusform>%n comenzi citite</numerusform>
            <numerusform>%n de comenzi citite</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {}</source>
        <translation>Pauză: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n trimisă</numerusform>
            <numerusform>%n trimise</numerusform>
            <numerusform>%n trimise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyCopies</name>
    <message>
        <source>Save a copy…</source>
        <translation>Salvează o copie…</translation>
    </message>
    <message>
        <source>Bring a copy back…</source>
        <translation>Adu înapoi o copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvează o copie</translation>
    </message>
    <message>
        <source>Copy saved as {}</source>
        <translation>Copie salvată ca {}</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>Adu înapoi o copie</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Adu-o înapoi</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Păstrează ce este aici</translation>
    </message>
    <message>
        <source>Put the copy {} in the place of everything here?</source>
        <translation>Puneți copia {} în locul a tot ce este aici?</translation>
    </message>
    <message>
        <source>What is here now is set aside in the profile’s folder, not deleted. The window closes and opens again.</source>
        <translation>Ce este acum aici se pune deoparte în dosarul profilului, nu se șterge. Fereastra se închide și se deschide din nou.</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Nu s-a numărat nimic.</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan or type a SKU or barcode</source>
        <translation>Scanați sau tastați un SKU sau un cod de bare</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search orders</source>
        <translation>Caută comenzi</translation>
    </message>
    <message>
        <source>Search number, name, company, SKU, city…</source>
        <translation>Caută număr, nume, firmă, SKU, oraș…</translation>
    </message>
    <message>
        <source>Search (Ctrl+F). Enter opens the single hit, Esc clears.</source>
        <translation>Căutare (Ctrl+F). Enter deschide singura potrivire, Esc golește.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Edit</source>
        <translation>Editează</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Refused by {}:</source>
        <translation>Refuzată de {}:</translation>
    </message>
    <message>
        <source>1 field changed here and at {}</source>
        <translation>1 câmp modificat aici și la {}</translation>
    </message>
    <message>
        <source>{} fields changed here and at {}</source>
        <translation>{} câmpuri modificate aici și la {}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Alege</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Creează din nou</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mută în coș</translation>
    </message>
    <message>
        <source>Deleted at {},</source>
        <translation>Ștearsă la {},</translation>
    </message>
    <message>
        <source>kept here with its papers</source>
        <translation>păstrată aici cu documentele ei</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Vezi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>new order at {}</source>
        <translation>comandă nouă la {}</translation>
    </message>
    <message>
        <source>changes for {}</source>
        <translation>modificări pentru {}</translation>
    </message>
    <message>
        <source>delete at {}</source>
        <translation>ștergere la {}</translation>
    </message>
    <message>
        <source>cancel at {}</source>
        <translation>anulare la {}</translation>
    </message>
    <message>
        <source>refund at {}</source>
        <translation>rambursare la {}</translation>
    </message>
    <message>
        <source>refund of a part at {}</source>
        <translation>rambursarea unei părți la {}</translation>
    </message>
    <message>
        <source>the invoice of {}</source>
        <translation>factura de la {}</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} la {}</translation>
    </message>
    <message>
        <source>looked up at {}</source>
        <translation>se caută la {}</translation>
    </message>
    <message>
        <source>not before {}</source>
        <translation>nu înainte de {}</translation>
    </message>
</context>
<context>
    <name>SendMenu</name>
    <message>
        <source>Add an account</source>
        <translation>Adaugă un cont</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>IOSS sale</source>
        <translation>vânzare IOSS</translation>
    </message>
    <message>
        <source>exempt export</source>
        <translation>export scutit</translation>
    </message>
    <message>
        <source>domestic sale</source>
        <translation>vânzare internă</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>livrare intracomunitară</translation>
    </message>
    <message>
        <source>distance sale</source>
        <translation>vânzare la distanță</translation>
    </message>
    <message>
        <source>zero-rated export</source>
        <translation>export cu cota zero</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>taxare inversă</translation>
    </message>
    <message>
        <source>outside scope of VAT</source>
        <translation>în afara sferei TVA</translation>
    </message>
    <message>
        <source>10 digits, or JD and digits, are usual</source>
        <translation>de obicei 10 cifre sau JD și cifre</translation>
    </message>
    <message>
        <source>1Z and 16 letters or digits are usual</source>
        <translation>de obicei 1Z și 16 litere sau cifre</translation>
    </message>
    <message>
        <source>12 or 15 digits are usual</source>
        <translation>de obicei 12 sau 15 cifre</translation>
    </message>
    <message>
        <source>20 to 26 digits from 9, or such as EE123456789US, are usual</source>
        <translation>de obicei 20–26 cifre începând cu 9 sau ca EE123456789US</translation>
    </message>
    <message>
        <source>such as EE123456789RO are usual</source>
        <translation>de obicei ca EE123456789RO</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>vânzare</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>mostră</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>cadou</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retur</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparație</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>garanție</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>expoziție</translation>
    </message>
    <message>
        <source>Dual use</source>
        <translation>Dublă utilizare</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>REACH</source>
        <translation>REACH</translation>
    </message>
    <message>
        <source>CITES</source>
        <translation>CITES</translation>
    </message>
    <message>
        <source>TARIC code</source>
        <translation>codul TARIC</translation>
    </message>
    <message>
        <source>commodity code</source>
        <translation>codul mărfii</translation>
    </message>
    <message>
        <source>HTS code</source>
        <translation>codul HTS</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Acest cont nu mai există.</translation>
    </message>
    <message>
        <source>“{name}” is not 1 to 32 of a–z, 0–9 and hyphen.</source>
        <translation>„{name}” nu este format din 1–32 caractere a–z, 0–9 și cratimă.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”.</source>
        <translation>Există deja un cont „{name}”.</translation>
    </message>
    <message>
        <source>{name} has {waiting} changes that are not settled; send or discard them first.</source>
        <translation>Modificări nerezolvate la {name}: {waiting}; trimiteți-le sau renunțați la ele mai întâi.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect; its log says more.</source>
        <translation>Ceva neașteptat a eșuat; jurnalul programului spune mai multe.</translation>
    </message>
    <message>
        <source>Its paper was on the way to the printer when work broke off: see whether it is there, before it is printed again.</source>
        <translation>Documentul ei era pe drum spre imprimantă când lucrul s-a întrerupt: vedeți dacă este acolo înainte de a-l tipări din nou.</translation>
    </message>
    <message>
        <source>{numbers} were printed already.</source>
        <translation>{numbers} au fost deja tipărite.</translation>
    </message>
    <message>
        <source>{number} was printed already.</source>
        <translation>{number} a fost deja tipărit.</translation>
    </message>
    <message>
        <source>There is no order “{order_id}” any more.</source>
        <translation>Comanda „{order_id}” nu mai există.</translation>
    </message>
    <message>
        <source>The order has no line “{unknown}”.</source>
        <translation>Comanda nu are linia „{unknown}”.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written there: {strerror}.</source>
        <translation>{name} nu poate fi scris acolo: {strerror}.</translation>
    </message>
    <message>
        <source>The short name “{name}” is none; 1 to 24 letters, digits or hyphens.</source>
        <translation>Numele scurt „{name}” nu este valabil; 1–24 litere, cifre sau cratime.</translation>
    </message>
    <message>
        <source>The first exporter stays: it is that of every account that names none.</source>
        <translation>Primul exportator rămâne: este al fiecărui cont care nu numește altul.</translation>
    </message>
    <message>
        <source>The exporter “{name}” is that of {accounts}; choose another one there first.</source>
        <translation>Exportatorul „{name}” este al lui {accounts}; alegeți mai întâi altul acolo.</translation>
    </message>
    <message>
        <source>The exporter “{name}” has series of papers; it stays with them.</source>
        <translation>Exportatorul „{name}” are serii de documente; rămâne cu ele.</translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation>„{kind}” nu este printre {known}.</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile; import it again.</source>
        <translation>{number} a fost modificată între timp; importați-o din nou.</translation>
    </message>
    <message>
        <source>id “{id}” is no order here; leave it blank for a new one.</source>
        <translation>id „{id}” nu este o comandă de aici; lăsați-l gol pentru una nouă.</translation>
    </message>
    <message>
        <source>id “{id}” is an order of another account; leave that one out.</source>
        <translation>id „{id}” este o comandă a altui cont; omiteți-o.</translation>
    </message>
    <message>
        <source>An order keeps its account; send a copy instead.</source>
        <translation>O comandă își păstrează contul; trimiteți o copie.</translation>
    </message>
    <message>
        <source>{name} can neither delete nor cancel {number}; ask there.</source>
        <translation>{name} nu poate nici șterge, nici anula {number}; întrebați acolo.</translation>
    </message>
    <message>
        <source>{name} does not issue invoices.</source>
        <translation>{name} nu emite facturi.</translation>
    </message>
    <message>
        <source>{number} has its invoice already.</source>
        <translation>{number} are deja factura.</translation>
    </message>
    <message>
        <source>There is no issued paper “{number}”.</source>
        <translation>Nu există documentul emis „{number}”.</translation>
    </message>
    <message>
        <source>The folder “{out}” cannot be made: {strerror}.</source>
        <translation>Dosarul „{out}” nu poate fi creat: {strerror}.</translation>
    </message>
    <message>
        <source>is empty; what holds for every order of it is expected</source>
        <translation>este gol; se așteaptă ce este valabil pentru fiecare comandă a lui</translation>
    </message>
    <message>
        <source>is empty; the code the product is ordered by is expected</source>
        <translation>este gol; se așteaptă codul cu care se comandă produsul</translation>
    </message>
    <message>
        <source>There is no import of products to be taken back.</source>
        <translation>Nu există un import de produse de anulat.</translation>
    </message>
    <message>
        <source>is a product already; a new code is expected</source>
        <translation>este deja un produs; se așteaptă un cod nou</translation>
    </message>
    <message>
        <source>is no country; a code such as US is expected</source>
        <translation>nu este o țară; se așteaptă un cod precum US</translation>
    </message>
    <message>
        <source>is no SKU; 1 to 64 printable characters are expected</source>
        <translation>nu este un SKU; se așteaptă 1–64 caractere tipăribile</translation>
    </message>
    <message>
        <source>is none of {customs}</source>
        <translation>nu este printre {customs}</translation>
    </message>
    <message>
        <source>is that of {owner}; one of its own is expected</source>
        <translation>este al lui {owner}; se așteaptă unul propriu</translation>
    </message>
    <message>
        <source>{file} is a folder; a file is expected.</source>
        <translation>{file} este un dosar; se așteaptă un fișier.</translation>
    </message>
    <message>
        <source>The remote gives no address for this paper.</source>
        <translation>Sistemul de la distanță nu dă o adresă pentru acest document.</translation>
    </message>
    <message>
        <source>This shipment has all its papers already.</source>
        <translation>Această expediere are deja toate documentele.</translation>
    </message>
    <message>
        <source>The URL &quot;{url}&quot; cannot be used: {expected}.</source>
        <translation>URL-ul „{url}” nu poate fi folosit: {expected}.</translation>
    </message>
    <message>
        <source>The URL cannot be used: expected no name or password before the host (&quot;@&quot;).</source>
        <translation>URL-ul nu poate fi folosit: nu se așteaptă nume sau parolă înaintea gazdei („@”).</translation>
    </message>
    <message>
        <source>expected at most {most} characters</source>
        <translation>se așteaptă cel mult {most} de caractere</translation>
    </message>
    <message>
        <source>expected no spaces or control characters</source>
        <translation>nu se așteaptă spații sau caractere de control</translation>
    </message>
    <message>
        <source>expected https://host, with an optional port and path</source>
        <translation>se așteaptă https://gazdă, cu port și cale opționale</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted for this computer only</source>
        <translation>se așteaptă https; http simplu este acceptat doar pentru acest calculator</translation>
    </message>
    <message>
        <source>expected no &quot;?&quot; and no &quot;#&quot;</source>
        <translation>nu se așteaptă „?” sau „#”</translation>
    </message>
    <message>
        <source>expected no &quot;.&quot; or &quot;..&quot; in its path</source>
        <translation>nu se așteaptă „.” sau „..” în cale</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>nu este true sau false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>nu este un număr</translation>
    </message>
    <message>
        <source>is not a number such as 12.50</source>
        <translation>nu este un număr precum 12.50</translation>
    </message>
    <message>
        <source>is missing; a quantity is expected</source>
        <translation>lipsește; se așteaptă o cantitate</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>nu este o listă</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>nu este un obiect</translation>
    </message>
    <message>
        <source>looks like seconds; milliseconds are expected</source>
        <translation>pare în secunde; se așteaptă milisecunde</translation>
    </message>
    <message>
        <source>is after the year 9999</source>
        <translation>este după anul 9999</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>este în afara limitelor</translation>
    </message>
    <message>
        <source>is not an ISO 8601 time</source>
        <translation>nu este o oră ISO 8601</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>nu este un obiect JSON</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>nu este un text</translation>
    </message>
    <message>
        <source>Orders cannot be read, only sent; their status stays unknown. {sentence}</source>
        <translation>Comenzile nu pot fi citite, doar trimise; starea lor rămâne necunoscută. {sentence}</translation>
    </message>
    <message>
        <source>{remote} has no field for this ({what}): kept here, not sent.</source>
        <translation>{remote} nu are câmp pentru aceasta ({what}): păstrat aici, netrimis.</translation>
    </message>
    <message>
        <source>is no speed of KaKaClo ({speeds}); the account&apos;s goes instead</source>
        <translation>nu este o viteză KaKaClo ({speeds}); pleacă cea a contului</translation>
    </message>
    <message>
        <source>is no country code that is known; two letters such as FR are expected</source>
        <translation>nu este un cod de țară cunoscut; se așteaptă două litere precum FR</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to {most_pieces}</source>
        <translation>nu este un număr întreg de la 1 la {most_pieces}</translation>
    </message>
    <message>
        <source>is not the order&apos;s {currency}; KaKaClo takes one currency an order</source>
        <translation>nu este {currency}, cea a comenzii; KaKaClo acceptă o monedă pe comandă</translation>
    </message>
    <message>
        <source>is missing; without a {word} the parcel may not arrive</source>
        <translation>lipsește; fără aceasta ({word}) coletul poate să nu ajungă</translation>
    </message>
    <message>
        <source>KaKaClo takes no {axis} status: it tells its own.</source>
        <translation>KaKaClo nu acceptă starea ({axis}): o spune pe a sa.</translation>
    </message>
    <message>
        <source>are missing; KaKaClo needs at least one line of goods</source>
        <translation>lipsesc; KaKaClo cere cel puțin o linie de mărfuri</translation>
    </message>
    <message>
        <source>is missing; KaKaClo needs a SKU on every line</source>
        <translation>lipsește; KaKaClo cere un SKU pe fiecare linie</translation>
    </message>
    <message>
        <source>is missing; KaKaClo needs a {name}</source>
        <translation>lipsește; KaKaClo cere acest câmp ({name})</translation>
    </message>
    <message>
        <source>is no line of this order at KaKaClo</source>
        <translation>nu este o linie a acestei comenzi la KaKaClo</translation>
    </message>
    <message>
        <source>KaKaClo tells no {missing} of line {line_id}; a refund needs it.</source>
        <translation>KaKaClo nu dă {missing} pentru linia {line_id}; o rambursare îl cere.</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to {most}</source>
        <translation>nu este un număr întreg de la 1 la {most}</translation>
    </message>
    <message>
        <source>is not the order&apos;s {currency}; MerchantPro takes one currency an order</source>
        <translation>nu este {currency}, cea a comenzii; MerchantPro acceptă o monedă pe comandă</translation>
    </message>
    <message>
        <source>“{value}” is no code of this shop: kept here, not sent.</source>
        <translation>„{value}” nu este un cod al acestui magazin: păstrat aici, netrimis.</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs a country such as RO</source>
        <translation>lipsește; MerchantPro cere o țară precum RO</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs two of unit net, tax and gross</source>
        <translation>lipsește; MerchantPro cere două dintre net, taxă și brut pe unitate</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs an e-mail</source>
        <translation>lipsește; MerchantPro cere un e-mail</translation>
    </message>
    <message>
        <source>is missing; the shop would take its own</source>
        <translation>lipsește; magazinul ar lua-o pe a sa</translation>
    </message>
    <message>
        <source>are missing; MerchantPro needs at least one line</source>
        <translation>lipsesc; MerchantPro cere cel puțin o linie</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs a name or a product</source>
        <translation>lipsește; MerchantPro cere un nume sau un produs</translation>
    </message>
    <message>
        <source>is missing; the shop books a free line</source>
        <translation>lipsește; magazinul înregistrează o linie liberă</translation>
    </message>
    <message>
        <source>has more than {decimals} decimals; the shop keeps no more</source>
        <translation>are mai mult de {decimals} zecimale; magazinul nu păstrează mai multe</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs a name</source>
        <translation>lipsește; MerchantPro cere un nume</translation>
    </message>
    <message>
        <source>is not a whole number of seconds from {least} to {most_settle_s}</source>
        <translation>nu este un număr întreg de secunde de la {least} la {most_settle_s}</translation>
    </message>
    <message>
        <source>is a secret; it is expected in the environment or when asked for</source>
        <translation>este un secret; se așteaptă în mediu sau la cerere</translation>
    </message>
    <message>
        <source>is unknown; expected one of {kinds}</source>
        <translation>este necunoscut; se așteaptă unul dintre {kinds}</translation>
    </message>
    <message>
        <source>is missing; {title} cannot do without it</source>
        <translation>lipsește; {title} nu se poate lipsi de el</translation>
    </message>
    <message>
        <source>is not PER_SECOND/PER_MINUTE such as 1/60</source>
        <translation>nu este PE_SECUNDĂ/PE_MINUT precum 1/60</translation>
    </message>
    <message>
        <source>is no ISO 4217 code such as EUR</source>
        <translation>nu este un cod ISO 4217 precum EUR</translation>
    </message>
    <message>
        <source>is no ISO 3166 alpha-2 code such as FR</source>
        <translation>nu este un cod ISO 3166 alpha-2 precum FR</translation>
    </message>
    <message>
        <source>is too long; at most {longest_value} characters</source>
        <translation>este prea lung; cel mult {longest_value} de caractere</translation>
    </message>
    <message>
        <source>is accepted for this computer only</source>
        <translation>este acceptat doar pentru acest calculator</translation>
    </message>
    <message>
        <source>is no default; expected one of {defaults}</source>
        <translation>nu este o valoare implicită; se așteaptă una dintre {defaults}</translation>
    </message>
    <message>
        <source>is no option; expected one of {known}</source>
        <translation>nu este o opțiune; se așteaptă una dintre {known}</translation>
    </message>
    <message>
        <source>{said}; printable characters are expected</source>
        <translation>{said}; se așteaptă caractere tipăribile</translation>
    </message>
    <message>
        <source>is not one of {options}</source>
        <translation>nu este printre {options}</translation>
    </message>
    <message>
        <source>Orders can be read; the first {items} were looked at.</source>
        <translation>Comenzile pot fi citite; primele {items} au fost verificate.</translation>
    </message>
    <message>
        <source>{unread} of the first {items} orders cannot be read.</source>
        <translation>Comenzi care nu pot fi citite: {unread} din primele {items}.</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a currency such as EUR</source>
        <translation>lipsește; Transiteo cere o monedă precum EUR</translation>
    </message>
    <message>
        <source>are missing; Transiteo needs at least one line of goods</source>
        <translation>lipsesc; Transiteo cere cel puțin o linie de mărfuri</translation>
    </message>
    <message>
        <source>have several currencies; duties may come out wrong</source>
        <translation>au mai multe monede; taxele vamale pot ieși greșite</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a SKU on every line</source>
        <translation>lipsește; Transiteo cere un SKU pe fiecare linie</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a unit price</source>
        <translation>lipsește; Transiteo cere un preț unitar</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>nu este un număr întreg</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a country such as FR</source>
        <translation>lipsește; Transiteo cere o țară precum FR</translation>
    </message>
    <message>
        <source>is no country code that is known</source>
        <translation>nu este un cod de țară cunoscut</translation>
    </message>
    <message>
        <source>TWC takes whole quantities only, not {quantity}</source>
        <translation>TWC acceptă doar cantități întregi, nu {quantity}</translation>
    </message>
    <message>
        <source>TWC needs a SKU or a product id on every line</source>
        <translation>TWC cere un SKU sau un id de produs pe fiecare linie</translation>
    </message>
    <message>
        <source>is missing; TWC needs an e-mail, or the customer&apos;s id or reference there</source>
        <translation>lipsește; TWC cere un e-mail sau id-ul ori referința clientului acolo</translation>
    </message>
    <message>
        <source>has no hundredths; whether TWC counts its cents so is not known</source>
        <translation>nu are sutimi; nu se știe dacă TWC își numără așa banii</translation>
    </message>
    <message>
        <source>must be known at TWC already, else the order is refused</source>
        <translation>trebuie să fie deja cunoscută la TWC, altfel comanda este refuzată</translation>
    </message>
    <message>
        <source>is missing; TWC needs a currency such as EUR</source>
        <translation>lipsește; TWC cere o monedă precum EUR</translation>
    </message>
    <message>
        <source>are missing; TWC needs at least one line of goods</source>
        <translation>lipsesc; TWC cere cel puțin o linie de mărfuri</translation>
    </message>
    <message>
        <source>have other currencies; TWC takes one currency an order</source>
        <translation>au alte monede; TWC acceptă o monedă pe comandă</translation>
    </message>
    <message>
        <source>is missing; TWC needs a SKU or a product id on every line</source>
        <translation>lipsește; TWC cere un SKU sau un id de produs pe fiecare linie</translation>
    </message>
    <message>
        <source>is not a whole number, as TWC needs</source>
        <translation>nu este un număr întreg, cum cere TWC</translation>
    </message>
    <message>
        <source>{reason}: kept here, not sent.</source>
        <translation>{reason}: păstrat aici, netrimis.</translation>
    </message>
    <message>
        <source>{field} is empty; the text given by the remote is expected.</source>
        <translation>{field} este gol; se așteaptă textul dat de sistemul de la distanță.</translation>
    </message>
    <message>
        <source>{field} holds a space, line break or special character; printable ASCII characters are expected.</source>
        <translation>{field} conține un spațiu, un rând nou sau un caracter special; se așteaptă caractere ASCII tipăribile.</translation>
    </message>
    <message>
        <source>The currency “{currency}” is unknown; a code such as EUR is expected.</source>
        <translation>Moneda „{currency}” este necunoscută; se așteaptă un cod precum EUR.</translation>
    </message>
    <message>
        <source>The remote has issued no invoice for this order; there is nothing to repeat.</source>
        <translation>Sistemul de la distanță nu a emis nicio factură pentru această comandă; nu este nimic de repetat.</translation>
    </message>
    <message>
        <source>The paper “{kind}” is none of {known}.</source>
        <translation>Documentul „{kind}” nu este printre {known}.</translation>
    </message>
    <message>
        <source>The company’s ioss is none; IM and 10 digits are expected.</source>
        <translation>Numărul IOSS al firmei nu este valabil; se așteaptă IM și 10 cifre.</translation>
    </message>
    <message>
        <source>The company’s {where} is a text; something else was given.</source>
        <translation>{where} al firmei este un text; s-a dat altceva.</translation>
    </message>
    <message>
        <source>The company’s {where} {problem}; plain text is expected.</source>
        <translation>{where} al firmei {problem}; se așteaptă text simplu.</translation>
    </message>
    <message>
        <source>The company’s {where} is longer than {longest} characters.</source>
        <translation>{where} al firmei depășește {longest} de caractere.</translation>
    </message>
    <message>
        <source>The company’s {name} is an object with {keys}.</source>
        <translation>{name} al firmei este un obiect cu {keys}.</translation>
    </message>
    <message>
        <source>The company’s {where} “{text}” {found}.</source>
        <translation>{where} al firmei, „{text}”, {found}.</translation>
    </message>
    <message>
        <source>The company’s country “{text}” is unknown; a code such as RO is expected.</source>
        <translation>Țara firmei „{text}” este necunoscută; se așteaptă un cod precum RO.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is unknown; a name such as Europe/Paris is expected.</source>
        <translation>Fusul orar „{name}” este necunoscut; se așteaptă un nume precum Europe/Paris.</translation>
    </message>
    <message>
        <source>The language “{language}” is not one of {languages}.</source>
        <translation>Limba „{language}” nu este printre {languages}.</translation>
    </message>
    <message>
        <source>The company’s {name} is missing; it stands on every paper.</source>
        <translation>Firmei îi lipsește: {name}; apare pe fiecare document.</translation>
    </message>
    <message>
        <source>The company has no key “{name}”.</source>
        <translation>Firma nu are cheia „{name}”.</translation>
    </message>
    <message>
        <source>The company’s {name} has no key “{key}”.</source>
        <translation>{name} al firmei nu are cheia „{key}”.</translation>
    </message>
    <message>
        <source>The company’s {where} {refused}</source>
        <translation>{where} al firmei: {refused}</translation>
    </message>
    <message>
        <source>{number} is of {day}, its credit note would be of {now}; check the computer&apos;s date.</source>
        <translation>{number} este din {day}, nota de credit ar fi din {now}; verificați data calculatorului.</translation>
    </message>
    <message>
        <source>These quantities come to {come} {currency} and {rest} is left of {number}; credit the whole of it.</source>
        <translation>Aceste cantități fac {come} {currency} și din {number} mai rămân {rest}; creditați totul.</translation>
    </message>
    <message>
        <source>Why is {number} credited? A reason is expected.</source>
        <translation>De ce se creditează {number}? Se așteaptă un motiv.</translation>
    </message>
    <message>
        <source>{number} is credited whole already.</source>
        <translation>{number} este deja creditat integral.</translation>
    </message>
    <message>
        <source>No line of {number} is named; at least one is expected.</source>
        <translation>Nicio linie din {number} nu este numită; se așteaptă cel puțin una.</translation>
    </message>
    <message>
        <source>Line {place} of {number} has {left} left, {quantity} is too much.</source>
        <translation>Linia {place} din {number} mai are {left}, {quantity} este prea mult.</translation>
    </message>
    <message>
        <source>{number} has no line “{line_id}”; it has {shown}.</source>
        <translation>{number} nu are linia „{line_id}”; are {shown}.</translation>
    </message>
    <message>
        <source>Line {place}: the quantity {quantity} is not above zero.</source>
        <translation>Linia {place}: cantitatea {quantity} nu este peste zero.</translation>
    </message>
    <message>
        <source>is no VAT number; 4 to 20 letters and digits are expected</source>
        <translation>nu este un cod de TVA; se așteaptă 4–20 litere și cifre</translation>
    </message>
    <message>
        <source>starts with GR; Greek VAT numbers start with EL</source>
        <translation>începe cu GR; codurile de TVA grecești încep cu EL</translation>
    </message>
    <message>
        <source>is no EORI; a country code and up to 15 letters or digits are expected</source>
        <translation>nu este un EORI; se așteaptă un cod de țară și până la 15 litere sau cifre</translation>
    </message>
    <message>
        <source>is no EORI; {bare} and 12 digits are expected</source>
        <translation>nu este un EORI; se așteaptă {bare} și 12 cifre</translation>
    </message>
    <message>
        <source>is missing; carriers ask for it</source>
        <translation>lipsește; transportatorii îl cer</translation>
    </message>
    <message>
        <source>“{number}” has no country code; +40 … is expected</source>
        <translation>„{number}” nu are prefix de țară; se așteaptă +40 …</translation>
    </message>
    <message>
        <source>“{number}” has {digits} digits; 7 to 15 are usual</source>
        <translation>„{number}” are {digits} cifre; de obicei 7–15</translation>
    </message>
    <message>
        <source>is no valid IBAN; its check digits do not fit</source>
        <translation>nu este un IBAN valabil; cifrele de control nu se potrivesc</translation>
    </message>
    <message>
        <source>is no BIC; 8 or 11 letters and digits are expected</source>
        <translation>nu este un BIC; se așteaptă 8 sau 11 litere și cifre</translation>
    </message>
    <message>
        <source>Amounts or lines differ between here and a remote; choose before a paper says one.</source>
        <translation>Sume sau linii diferă între aici și un sistem de la distanță; alegeți înainte ca un document să spună una.</translation>
    </message>
    <message>
        <source>The company’s street “{street}” is a post box; customs needs a street.</source>
        <translation>Strada firmei „{street}” este o căsuță poștală; vama cere o stradă.</translation>
    </message>
    <message>
        <source>The company’s e-mail is missing; carriers ask for it.</source>
        <translation>Lipsește e-mailul firmei; transportatorii îl cer.</translation>
    </message>
    <message>
        <source>The EORI number “{eori}” {problem}.</source>
        <translation>Numărul EORI „{eori}” {problem}.</translation>
    </message>
    <message>
        <source>The goods left on {left}; their invoice was due by {due}.</source>
        <translation>Mărfurile au plecat pe {left}; factura lor era datorată până la {due}.</translation>
    </message>
    <message>
        <source>is no HS code; 6 to 14 digits are expected</source>
        <translation>nu este un cod SA; se așteaptă 6–14 cifre</translation>
    </message>
    <message>
        <source>The profile folder {folder} is on a network drive ({kind}); choose a folder on a disk of this computer.</source>
        <translation>Dosarul profilului {folder} este pe o unitate de rețea ({kind}); alegeți un dosar de pe un disc al acestui calculator.</translation>
    </message>
    <message>
        <source>The profile folder {folder} cannot be used: {why}.</source>
        <translation>Dosarul profilului {folder} nu poate fi folosit: {why}.</translation>
    </message>
    <message>
        <source>{who} said that it is there as {numbers}.</source>
        <translation>{who} a spus că este acolo ca {numbers}.</translation>
    </message>
    <message>
        <source>Given up by {who}.</source>
        <translation>{who} a renunțat.</translation>
    </message>
    <message>
        <source>{who} said that it was done there.</source>
        <translation>{who} a spus că s-a făcut acolo.</translation>
    </message>
    <message>
        <source>“{remote_id}” has not the shape of an order number there; the number that the remote shows is expected.</source>
        <translation>„{remote_id}” nu are forma unui număr de comandă de acolo; se așteaptă numărul pe care îl arată sistemul de la distanță.</translation>
    </message>
    <message>
        <source>Kept here only: given up by {who}.</source>
        <translation>Păstrat doar aici: {who} a renunțat.</translation>
    </message>
    <message>
        <source>There is no open conflict on {what} {number}.</source>
        <translation>Nu există un conflict deschis la {what} {number}.</translation>
    </message>
    <message>
        <source>The order was kept: it had changed there.</source>
        <translation>Comanda a fost păstrată: se schimbase acolo.</translation>
    </message>
    <message>
        <source>“{path}” is missing or empty, although papers were issued from it.</source>
        <translation>„{path}” lipsește sau este gol, deși din el s-au emis documente.</translation>
    </message>
    <message>
        <source>Parts of this order could not be read; look at it before it is sent.</source>
        <translation>Părți ale acestei comenzi nu au putut fi citite; verificați-o înainte de trimitere.</translation>
    </message>
    <message>
        <source>The next number {next_count} {problem}.</source>
        <translation>Următorul număr {next_count} {problem}.</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantitate</translation>
    </message>
    <message>
        <source>expecting value</source>
        <translation>se așteaptă o valoare</translation>
    </message>
    <message>
        <source>expecting property name enclosed in double quotes</source>
        <translation>se așteaptă un nume de proprietate între ghilimele</translation>
    </message>
    <message>
        <source>expecting &apos;:&apos; delimiter</source>
        <translation>se așteaptă separatorul „:”</translation>
    </message>
    <message>
        <source>expecting &apos;,&apos; delimiter</source>
        <translation>se așteaptă separatorul „,”</translation>
    </message>
    <message>
        <source>extra data</source>
        <translation>date în plus</translation>
    </message>
    <message>
        <source>unterminated string starting</source>
        <translation>un text neterminat</translation>
    </message>
    <message>
        <source>invalid control character</source>
        <translation>un caracter de control nepermis</translation>
    </message>
    <message>
        <source>invalid \escape</source>
        <translation>o secvență \ nepermisă</translation>
    </message>
    <message>
        <source>invalid \uXXXX escape</source>
        <translation>o secvență \uXXXX nepermisă</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of object</source>
        <translation>o virgulă în plus înainte de sfârșitul unui obiect</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of array</source>
        <translation>o virgulă în plus înainte de sfârșitul unei liste</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {most} levels.</source>
        <translation>JSON-ul este imbricat pe mai mult de {most} de niveluri.</translation>
    </message>
    <message>
        <source>{what} at line {line}, column {column}</source>
        <translation>{what}, linia {line}, coloana {column}</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} nu este un număr.</translation>
    </message>
    <message>
        <source>The text goes on after the list.</source>
        <translation>Textul continuă după listă.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object.</source>
        <translation>Cheia „{key}” apare de două ori într-un obiect.</translation>
    </message>
    <message>
        <source>The number {number} is out of any range.</source>
        <translation>Numărul {number} depășește orice limită.</translation>
    </message>
    <message>
        <source>A number has {count} digits; at most {most} are read.</source>
        <translation>Un număr are prea multe cifre ({count}); se citesc cel mult {most}.</translation>
    </message>
    <message>
        <source>A value of type {type} cannot be written as JSON.</source>
        <translation>O valoare de tip {type} nu se poate scrie în JSON.</translation>
    </message>
    <message>
        <source>The text is not JSON: {why}.</source>
        <translation>Textul nu este JSON: {why}.</translation>
    </message>
    <message>
        <source>No list under any of {names}.</source>
        <translation>Nicio listă sub vreuna dintre {names}.</translation>
    </message>
    <message>
        <source>“{found}” stands</source>
        <translation>apare „{found}”</translation>
    </message>
    <message>
        <source>the text ends</source>
        <translation>textul se termină</translation>
    </message>
    <message>
        <source>The list is broken: {place} where “{expected}” is expected.</source>
        <translation>Lista este ruptă: {place} acolo unde se așteaptă „{expected}”.</translation>
    </message>
    <message>
        <source>An element is longer than {most} characters.</source>
        <translation>Un element depășește {most} de caractere.</translation>
    </message>
    <message>
        <source>A text has {count} characters; at most a million are read.</source>
        <translation>Un text are prea multe caractere ({count}); se citește cel mult un milion.</translation>
    </message>
    <message>
        <source>A text {problem}.</source>
        <translation>Un text {problem}.</translation>
    </message>
    <message>
        <source>The list is broken: {why}.</source>
        <translation>Lista este ruptă: {why}.</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>cod SA</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preț</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>cotă TVA</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>greutate</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>sumă</translation>
    </message>
    <message>
        <source>The quantity is missing</source>
        <translation>Lipsește cantitatea</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lungime</translation>
    </message>
    <message>
        <source>width</source>
        <translation>lățime</translation>
    </message>
    <message>
        <source>height</source>
        <translation>înălțime</translation>
    </message>
    <message>
        <source>“{text}” is below zero: a {what} is expected</source>
        <translation>„{text}” este sub zero: se așteaptă {what}</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}</source>
        <translation>„{text}” nu poate fi citit ca {what}</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}; a letter {letter}?</source>
        <translation>„{text}” nu poate fi citit ca {what}; o literă {letter}?</translation>
    </message>
    <message>
        <source>write it like 12 Mar 2026 09:41</source>
        <translation>scrieți-o ca 12.03.2026 09:41</translation>
    </message>
    <message>
        <source>“{text}” has more than {places} decimals</source>
        <translation>„{text}” are mai mult de {places} zecimale</translation>
    </message>
    <message>
        <source>“{text}” is too large: {digits} digits before the decimal sign</source>
        <translation>„{text}” este prea mare: {digits} cifre înainte de semnul zecimal</translation>
    </message>
    <message>
        <source>“{text}” can be read two ways: write {one} or {two}</source>
        <translation>„{text}” se poate citi în două feluri: scrieți {one} sau {two}</translation>
    </message>
    <message>
        <source>“{text}” is not a date: {why}</source>
        <translation>„{text}” nu este o dată: {why}</translation>
    </message>
    <message>
        <source>{count} characters are too many: {most} at most</source>
        <translation>prea multe caractere ({count}): cel mult {most}</translation>
    </message>
    <message>
        <source>The text {fault}</source>
        <translation>Textul {fault}</translation>
    </message>
    <message>
        <source>vat.rate “{told}” is not above zero.</source>
        <translation>vat.rate „{told}” nu este peste zero.</translation>
    </message>
    <message>
        <source>The order has no shipment “{name}”; it has {known}.</source>
        <translation>Comanda nu are expedierea „{name}”; are: {known}.</translation>
    </message>
    <message>
        <source>The order has no lines; a paper needs at least one.</source>
        <translation>Comanda nu are linii; un document cere cel puțin una.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>The shipment has no lines; a paper needs at least one.</source>
        <translation>Expedierea nu are linii; un document cere cel puțin una.</translation>
    </message>
    <message>
        <source>“{path}” is larger than 2 MB.</source>
        <translation>„{path}” depășește 2 MB.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read; the path of a PNG or JPEG is expected.</source>
        <translation>„{path}” nu poate fi citit; se așteaptă calea unui PNG sau JPEG.</translation>
    </message>
    <message>
        <source>“{path}” is no sound PNG or JPEG picture.</source>
        <translation>„{path}” nu este o imagine PNG sau JPEG bună.</translation>
    </message>
    <message>
        <source>“{path}” has more than {largest_side} pixels on a side.</source>
        <translation>„{path}” are mai mult de {largest_side} de pixeli pe o latură.</translation>
    </message>
    <message>
        <source>The company “{asked}” that the account names is not set; its name and address stand on every paper.</source>
        <translation>Firma „{asked}” pe care o numește contul nu este introdusă; numele și adresa ei apar pe fiecare document.</translation>
    </message>
    <message>
        <source>No company is set; its name and address stand on every paper.</source>
        <translation>Nu este introdusă nicio firmă; numele și adresa ei apar pe fiecare document.</translation>
    </message>
    <message>
        <source>The order is cancelled; check that a paper is wanted.</source>
        <translation>Comanda este anulată; verificați că se dorește un document.</translation>
    </message>
    <message>
        <source>The order is in the trash; restore it before issuing a paper.</source>
        <translation>Comanda este în coș; restaurați-o înainte de a emite un document.</translation>
    </message>
    <message>
        <source>The remote has issued no invoice for this order.</source>
        <translation>Sistemul de la distanță nu a emis nicio factură pentru această comandă.</translation>
    </message>
    <message>
        <source>DDP: the duties and taxes that are paid for the buyer are not told apart.</source>
        <translation>DDP: taxele plătite pentru cumpărător nu sunt arătate separat.</translation>
    </message>
    <message>
        <source>The order’s total is {said} {currency}, its lines and charges add up to {total}; they have to agree.</source>
        <translation>Totalul comenzii este {said} {currency}, liniile și costurile fac {total}; trebuie să coincidă.</translation>
    </message>
    <message>
        <source>The total {total} {currency} is not above zero.</source>
        <translation>Totalul {total} {currency} nu este peste zero.</translation>
    </message>
    <message>
        <source>The goods carry VAT, the shipping does not; check the shipping’s tax.</source>
        <translation>Mărfurile au TVA, transportul nu; verificați taxa transportului.</translation>
    </message>
    <message>
        <source>{carrier} asks for a freight of at least {least} {currency} on an invoice from {departure}; it is {freight}.</source>
        <translation>{carrier} cere un transport de cel puțin {least} {currency} pe o factură din {departure}; este {freight}.</translation>
    </message>
    <message>
        <source>Line {line} has no value; customs wants a fair one even for free goods.</source>
        <translation>Linia {line} nu are valoare; vama vrea una corectă chiar și pentru mărfuri gratuite.</translation>
    </message>
    <message>
        <source>The amounts of the order cannot be added up; check its figures.</source>
        <translation>Sumele comenzii nu pot fi adunate; verificați cifrele.</translation>
    </message>
    <message>
        <source>Line {line}: {refused}</source>
        <translation>Linia {line}: {refused}</translation>
    </message>
    <message>
        <source>{sentence} Check with your accountant.</source>
        <translation>{sentence} Verificați cu contabilul.</translation>
    </message>
    <message>
        <source>The packages weigh {gross} kg, less than their goods with {net} kg net.</source>
        <translation>Coletele cântăresc {gross} kg, mai puțin decât mărfurile lor cu {net} kg net.</translation>
    </message>
    <message>
        <source>The packages say {told} kg net, the lines add up to {net} kg; they have to agree.</source>
        <translation>Coletele spun {told} kg net, liniile fac {net} kg; trebuie să coincidă.</translation>
    </message>
    <message>
        <source>No packages are entered; number, kind and weight are missing.</source>
        <translation>Nu este introdus niciun colet; lipsesc numărul, felul și greutatea.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expediate</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>ambalate</translation>
    </message>
    <message>
        <source>Line {line}: {quantity} are {word}, {ordered} are ordered.</source>
        <translation>Linia {line}: {quantity} sunt {word}, {ordered} sunt comandate.</translation>
    </message>
    <message>
        <source>A package has no gross weight.</source>
        <translation>Un colet nu are greutate brută.</translation>
    </message>
    <message>
        <source>the carrier passes on only {limit} characters; such a description is expected.</source>
        <translation>transportatorul transmite doar {limit} de caractere; se așteaptă o asemenea descriere.</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Linia {line}: {text}</translation>
    </message>
    <message>
        <source>a description is missing; customs needs what it is, made of and for.</source>
        <translation>lipsește descrierea; vama vrea să știe ce este, din ce și pentru ce.</translation>
    </message>
    <message>
        <source>the paper shows the first {most} characters of the name.</source>
        <translation>documentul arată primele {most} de caractere ale numelui.</translation>
    </message>
    <message>
        <source>“{shown}” is too vague; say what it is, made of and for.</source>
        <translation>„{shown}” este prea vag; spuneți ce este, din ce și pentru ce.</translation>
    </message>
    <message>
        <source>“{shown}” does not say what it is made of or what it is for.</source>
        <translation>„{shown}” nu spune din ce este făcut sau la ce folosește.</translation>
    </message>
    <message>
        <source>The company’s EORI number is missing; exports from the EU and the UK need one.</source>
        <translation>Lipsește numărul EORI al firmei; exporturile din UE și Regatul Unit cer unul.</translation>
    </message>
    <message>
        <source>The company’s VAT number {vat} has no country prefix; one such as {prefix} is expected.</source>
        <translation>Codul de TVA {vat} al firmei nu are prefix de țară; se așteaptă unul precum {prefix}.</translation>
    </message>
    <message>
        <source>The company’s EORI number {eori} begins with {prefix}; exports from {there} need one of {there}.</source>
        <translation>Numărul EORI {eori} al firmei începe cu {prefix}; exportul din {there} cere unul din {there}.</translation>
    </message>
    <message>
        <source>The company’s phone {problem}.</source>
        <translation>Telefonul firmei {problem}.</translation>
    </message>
    <message>
        <source>The company’s IOSS number names no member state; compare it.</source>
        <translation>Numărul IOSS al firmei nu numește un stat membru; comparați-l.</translation>
    </message>
    <message>
        <source>The company’s VAT number is missing.</source>
        <translation>Lipsește codul de TVA al firmei.</translation>
    </message>
    <message>
        <source>The company’s VAT number {vat} fails its check digits; compare it.</source>
        <translation>Codul de TVA {vat} al firmei nu trece verificarea; comparați-l.</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>the UK</source>
        <translation>Regatul Unit</translation>
    </message>
    <message>
        <source>{word}: the quantity {quantity} is not above zero.</source>
        <translation>{word}: cantitatea {quantity} nu este peste zero.</translation>
    </message>
    <message>
        <source>The order has goods of {count} sellers; each gets an invoice of its own.</source>
        <translation>Comanda are mărfuri de la {count} vânzători; fiecare primește factura sa.</translation>
    </message>
    <message>
        <source>has {count} characters; KaKaClo takes at most {longest_sku}</source>
        <translation>are prea multe caractere ({count}); KaKaClo acceptă cel mult {longest_sku}</translation>
    </message>
    <message>
        <source>has {count} characters; KaKaClo takes a {name} of at most {most}</source>
        <translation>are prea multe caractere ({count}); KaKaClo acceptă cel mult {most} ({name})</translation>
    </message>
    <message>
        <source>{field} has {count} characters; at most {longest} are expected.</source>
        <translation>{field} are prea multe caractere ({count}); se așteaptă cel mult {longest}.</translation>
    </message>
    <message>
        <source>{word} is in {currency}, the order in {wanted}; one is expected.</source>
        <translation>{word} este în {currency}, comanda în {wanted}; se așteaptă una singură.</translation>
    </message>
    <message>
        <source>{word}: the barcode “{gtin}” fails its check digit; compare it.</source>
        <translation>{word}: codul de bare „{gtin}” nu trece verificarea; comparați-l.</translation>
    </message>
    <message>
        <source>{word}: the unit “{unit}” is not on the list of UN/ECE units.</source>
        <translation>{word}: unitatea „{unit}” nu este în lista UN/ECE.</translation>
    </message>
    <message>
        <source>{word}: the HS code {hs_code} has {digits} digits; the {name} of {destination} has {least}.</source>
        <translation>{word}: codul SA {hs_code} are {digits} cifre; {name} din {destination} are {least}.</translation>
    </message>
    <message>
        <source>{word}: made in {origin_country}, its preferential origin is {told}; compare.</source>
        <translation>{word}: fabricat în {origin_country}, originea preferențială este {told}; comparați.</translation>
    </message>
    <message>
        <source>{word}: “{origin_country}” is no country of origin; the member state such as DE is expected.</source>
        <translation>{word}: „{origin_country}” nu este țară de origine; se așteaptă statul membru precum DE.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Linia {line}</translation>
    </message>
    <message>
        <source>{word}: {quantity} is no whole number of pieces; check quantity and unit.</source>
        <translation>{word}: {quantity} nu este un număr întreg de bucăți; verificați cantitatea și unitatea.</translation>
    </message>
    <message>
        <source>{word}: the HS code “{told}” {problem}.</source>
        <translation>{word}: codul SA „{told}” {problem}.</translation>
    </message>
    <message>
        <source>{word}: the HS code is missing.</source>
        <translation>{word}: lipsește codul SA.</translation>
    </message>
    <message>
        <source>{word}: the net weight is missing; kilograms of one unit are expected.</source>
        <translation>{word}: lipsește greutatea netă; se așteaptă kilogramele unei unități.</translation>
    </message>
    <message>
        <source>{word}: the country of origin “{told}” is unknown; a code such as DE is expected.</source>
        <translation>{word}: țara de origine „{told}” este necunoscută; se așteaptă un cod precum DE.</translation>
    </message>
    <message>
        <source>{word}: the country of origin is missing; a code such as DE is expected.</source>
        <translation>{word}: lipsește țara de origine; se așteaptă un cod precum DE.</translation>
    </message>
    <message>
        <source>The import into the EU costs a flat duty of about {total} {currency}, for {counted}.</source>
        <translation>Importul în UE costă o taxă forfetară de circa {total} {currency}, pentru {counted}.</translation>
    </message>
    <message>
        <source>The import into {there} costs a fee of about {amount} {currency}.</source>
        <translation>Importul în {there} costă o taxă de circa {amount} {currency}.</translation>
    </message>
    <message>
        <source>1 tariff code</source>
        <translation>1 cod tarifar</translation>
    </message>
    <message>
        <source>{items} tariff codes with their origins</source>
        <translation>{items} coduri tarifare cu originile lor</translation>
    </message>
    <message>
        <source>The shipment names a line “{stranger}” that the order does not have.</source>
        <translation>Expedierea numește o linie „{stranger}” pe care comanda nu o are.</translation>
    </message>
    <message>
        <source>Goods leaving {departure} need a form of their own, the {form}, beside this.</source>
        <translation>Mărfurile care pleacă din {departure} cer în plus un formular propriu: {form}.</translation>
    </message>
    <message>
        <source>{which}: the quantity is not that of the invoice {numbers}.</source>
        <translation>{which}: cantitatea nu este cea de pe factura {numbers}.</translation>
    </message>
    <message>
        <source>Line {line}: the shipment takes {quantity}; a quantity is expected.</source>
        <translation>Linia {line}: expedierea ia {quantity}; se așteaptă o cantitate.</translation>
    </message>
    <message>
        <source>Line {line}: {packed} are in packages, {quantity} in the shipment; they have to agree.</source>
        <translation>Linia {line}: {packed} sunt în colete, {quantity} în expediere; trebuie să coincidă.</translation>
    </message>
    <message>
        <source>Package {place} weighs {gross_kg} kg, less than its goods with {net} kg net.</source>
        <translation>Coletul {place} cântărește {gross_kg} kg, mai puțin decât mărfurile sale cu {net} kg net.</translation>
    </message>
    <message>
        <source>A line that the order no longer has</source>
        <translation>O linie pe care comanda nu o mai are</translation>
    </message>
    <message>
        <source>The packages do not say what is in them.</source>
        <translation>Coletele nu spun ce conțin.</translation>
    </message>
    <message>
        <source>The buyer’s VAT number {vat_no} fails its check digits; compare it.</source>
        <translation>Codul de TVA {vat_no} al cumpărătorului nu trece verificarea; comparați-l.</translation>
    </message>
    <message>
        <source>The consignee’s street is missing.</source>
        <translation>Lipsește strada destinatarului.</translation>
    </message>
    <message>
        <source>The consignee’s town is missing.</source>
        <translation>Lipsește localitatea destinatarului.</translation>
    </message>
    <message>
        <source>The consignee’s name “{name}” has no Latin letters; customs reads Latin ones.</source>
        <translation>Numele destinatarului „{name}” nu are litere latine; vama le citește pe acestea.</translation>
    </message>
    <message>
        <source>The consignee’s street “{line1}” is a post box; carriers need a street.</source>
        <translation>Strada destinatarului „{line1}” este o căsuță poștală; transportatorii au nevoie de o stradă.</translation>
    </message>
    <message>
        <source>No importer’s EORI number is told; a business that imports into {there} has one.</source>
        <translation>Nu este dat numărul EORI al importatorului; o firmă care importă ({there}) are unul.</translation>
    </message>
    <message>
        <source>The consignee’s country “{country}” is unknown; a code such as US is expected.</source>
        <translation>Țara destinatarului „{country}” este necunoscută; se așteaptă un cod precum US.</translation>
    </message>
    <message>
        <source>The consignee’s country is missing; a code such as US is expected.</source>
        <translation>Lipsește țara destinatarului; se așteaptă un cod precum US.</translation>
    </message>
    <message>
        <source>The buyer’s name is missing.</source>
        <translation>Lipsește numele cumpărătorului.</translation>
    </message>
    <message>
        <source>The consignee’s name is missing.</source>
        <translation>Lipsește numele destinatarului.</translation>
    </message>
    <message>
        <source>The consignee’s postcode is missing.</source>
        <translation>Lipsește codul poștal al destinatarului.</translation>
    </message>
    <message>
        <source>The consignee’s phone {problem}.</source>
        <translation>Telefonul destinatarului {problem}.</translation>
    </message>
    <message>
        <source>The reason for export “{why}” is unknown; one of {sale}, {others} is expected.</source>
        <translation>Motivul exportului „{why}” este necunoscut; se așteaptă unul dintre {sale}, {others}.</translation>
    </message>
    <message>
        <source>The reason for export is “{why}”, no sale; its paper is the customs proforma.</source>
        <translation>Motivul exportului este „{why}”, nu o vânzare; documentul lui este proforma pentru vamă.</translation>
    </message>
    <message>
        <source>A customs proforma is for goods that are not sold; one of {others} is expected.</source>
        <translation>O proformă pentru vamă este pentru mărfuri care nu se vând; se așteaptă unul dintre {others}.</translation>
    </message>
    <message>
        <source>The country the goods leave from is missing.</source>
        <translation>Lipsește țara din care pleacă mărfurile.</translation>
    </message>
    <message>
        <source>The place after {term} is missing; an Incoterm names one, such as {term} Boston.</source>
        <translation>Lipsește locul după {term}; un Incoterm numește unul, precum {term} Boston.</translation>
    </message>
    <message>
        <source>The Incoterm {term} is for carriage by sea only; parcels go CPT, CIP, DAP or DDP.</source>
        <translation>Incotermul {term} este doar pentru transport maritim; coletele pleacă CPT, CIP, DAP sau DDP.</translation>
    </message>
    <message>
        <source>The Incoterm “{term}” {problem}.</source>
        <translation>Incotermul „{term}” {problem}.</translation>
    </message>
    <message>
        <source>The Incoterm is missing; DAP or DDP is usual.</source>
        <translation>Lipsește Incotermul; de obicei DAP sau DDP.</translation>
    </message>
    <message>
        <source>The tracking number “{number}” {problem}.</source>
        <translation>Numărul de urmărire „{number}” {problem}.</translation>
    </message>
    <message>
        <source>REX number</source>
        <translation>numărul REX</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>numărul EORI</translation>
    </message>
    <message>
        <source>authorisation number</source>
        <translation>numărul de autorizație</translation>
    </message>
    <message>
        <source>The ITN “{itn}” is no number of AES; X and 14 digits are expected.</source>
        <translation>ITN-ul „{itn}” nu este un număr AES; se așteaptă X și 14 cifre.</translation>
    </message>
    <message>
        <source>Goods under {shown} are worth more than {limit}; the ITN of the AES filing lacks.</source>
        <translation>Mărfurile de la {shown} valorează peste {limit}; lipsește ITN-ul declarației AES.</translation>
    </message>
    <message>
        <source>A consignment of up to {most} {currency} to the United Kingdom carries the seller’s UK VAT number; the company has none.</source>
        <translation>O trimitere de până la {most} {currency} spre Regatul Unit poartă codul de TVA britanic al vânzătorului; firma nu are.</translation>
    </message>
    <message>
        <source>The goods could go under the {agreement}, but for their value the company’s {word} is missing: no statement on origin is printed.</source>
        <translation>Mărfurile ar putea intra sub {agreement}, dar pentru valoarea lor firmei îi lipsește {word}: nu se tipărește declarația de origine.</translation>
    </message>
    <message>
        <source>The statement on origin under the {agreement} is not confirmed.</source>
        <translation>Declarația de origine conform {agreement} nu este confirmată.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>niciun cod</translation>
    </message>
    <message>
        <source>{where} holds the hidden character {name}; papers show it so.</source>
        <translation>{where} conține caracterul ascuns {name}; documentele îl arată așa.</translation>
    </message>
    <message>
        <source>{where} holds markup; papers show it letter by letter.</source>
        <translation>{where} conține marcaje; documentele le arată literă cu literă.</translation>
    </message>
    <message>
        <source>{where} holds “{character}” (U+{code}, {name}), which no font here can draw; give it in Latin letters.</source>
        <translation>{where} conține „{character}” (U+{code}, {name}), pe care niciun font de aici nu îl poate desena; scrieți cu litere latine.</translation>
    </message>
    <message>
        <source>No VAT rule is known for a seller in {country} with goods from {departure} to {destination}.</source>
        <translation>Nu se cunoaște o regulă de TVA pentru un vânzător din {country} cu mărfuri din {departure} spre {destination}.</translation>
    </message>
    <message>
        <source>The VAT rule “{rule}” is not confirmed.</source>
        <translation>Regula de TVA „{rule}” nu este confirmată.</translation>
    </message>
    <message>
        <source>An intra-Community supply needs the company’s VAT number on the invoice.</source>
        <translation>O livrare intracomunitară cere codul de TVA al firmei pe factură.</translation>
    </message>
    <message>
        <source>Reverse charge needs the buyer’s VAT number on the invoice.</source>
        <translation>Taxarea inversă cere codul de TVA al cumpărătorului pe factură.</translation>
    </message>
    <message>
        <source>Outside the scope of VAT no VAT number belongs on the invoice.</source>
        <translation>În afara sferei TVA nu se pune niciun cod de TVA pe factură.</translation>
    </message>
    <message>
        <source>The VAT rule “{asked}” is unknown; one of {known} is expected.</source>
        <translation>Regula de TVA „{asked}” este necunoscută; se așteaptă una dintre {known}.</translation>
    </message>
    <message>
        <source>Goods to another member state are exempt under art. 138; reverse charge is refused.</source>
        <translation>Mărfurile spre alt stat membru sunt scutite conform art. 138; taxarea inversă este refuzată.</translation>
    </message>
    <message>
        <source>The VAT is in {currency}; it must also stand in {national}, the rate of exchange with its source and day is missing.</source>
        <translation>TVA este în {currency}; trebuie să apară și în {national}, lipsește cursul de schimb cu sursa și ziua lui.</translation>
    </message>
    <message>
        <source>The VAT rule “{rule}” was chosen by hand; a reason is expected.</source>
        <translation>Regula de TVA „{rule}” a fost aleasă manual; se așteaptă un motiv.</translation>
    </message>
    <message>
        <source>The VAT rule “{rule}” was chosen by hand, {fits}: {why}.</source>
        <translation>Regula de TVA „{rule}” a fost aleasă manual, {fits}: {why}.</translation>
    </message>
    <message>
        <source>the rules say “{rule}”</source>
        <translation>regulile spun „{rule}”</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>nicio regulă nu se potrivește</translation>
    </message>
    <message>
        <source>an unknown country</source>
        <translation>o țară necunoscută</translation>
    </message>
    <message>
        <source>Line {line} names {rate} % VAT, but the amount is zero.</source>
        <translation>Linia {line} indică {rate} % TVA, dar suma este zero.</translation>
    </message>
    <message>
        <source>Line {line} names no VAT; “{rule}” usually carries it.</source>
        <translation>Linia {line} nu indică TVA; „{rule}” o poartă de obicei.</translation>
    </message>
    <message>
        <source>The file has no column of lines, such as “{line}sku”.</source>
        <translation>Fișierul nu are o coloană de linii, precum „{line}sku”.</translation>
    </message>
    <message>
        <source>The column “{heading}” stands twice; one is expected.</source>
        <translation>Coloana „{heading}” apare de două ori; se așteaptă una singură.</translation>
    </message>
    <message>
        <source>The file has no column “sku”; its headings are {headings}.</source>
        <translation>Fișierul nu are coloana „sku”; antetele lui sunt {headings}.</translation>
    </message>
    <message>
        <source>The column “{key}” stands twice; one is expected.</source>
        <translation>Coloana „{key}” apare de două ori; se așteaptă una singură.</translation>
    </message>
    <message>
        <source>repeats the headings; a product is expected</source>
        <translation>repetă antetele; se așteaptă un produs</translation>
    </message>
    <message>
        <source>is empty; the SKU of a product is expected</source>
        <translation>este gol; se așteaptă SKU-ul unui produs</translation>
    </message>
    <message>
        <source>has spaces around it; it is kept as it stands</source>
        <translation>are spații în jur; se păstrează așa</translation>
    </message>
    <message>
        <source>stands in row {met} already; once is expected</source>
        <translation>apare deja pe rândul {met}; se așteaptă o singură dată</translation>
    </message>
    <message>
        <source>{why}; a cell formatted as text is expected</source>
        <translation>{why}; se așteaptă o celulă formatată ca text</translation>
    </message>
    <message>
        <source>{trouble}; 6 to 14 digits are expected</source>
        <translation>{trouble}; se așteaptă 6–14 cifre</translation>
    </message>
    <message>
        <source>is no UN/ECE unit known here; a code such as PCE is expected</source>
        <translation>nu este o unitate UN/ECE cunoscută aici; se așteaptă un cod precum PCE</translation>
    </message>
    <message>
        <source>are {count} codes; at most {most_barcodes} are expected</source>
        <translation>sunt {count} coduri; se așteaptă cel mult {most_barcodes}</translation>
    </message>
    <message>
        <source>has {count} columns; at most {most_columns} are read</source>
        <translation>are prea multe coloane ({count}); se citesc cel mult {most_columns}</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>nu poate fi citit: {error}</translation>
    </message>
    <message>
        <source>A cell of a workbook holds {longest_cell} characters, not {count}; take CSV.</source>
        <translation>O celulă de registru ține {longest_cell} de caractere, nu {count}; folosiți CSV.</translation>
    </message>
    <message>
        <source>file “{name}” cannot be written: {error}.</source>
        <translation>fișierul „{name}” nu poate fi scris: {error}.</translation>
    </message>
    <message>
        <source>{shown} has {count} decimals; at most {places} are expected.</source>
        <translation>{shown} are {count} zecimale; se așteaptă cel mult {places}.</translation>
    </message>
    <message>
        <source>has {count} characters; at most {limit} are expected</source>
        <translation>are prea multe caractere ({count}); se așteaptă cel mult {limit}</translation>
    </message>
    <message>
        <source>has {count} characters; 1 to {longest_prefix} are expected</source>
        <translation>are {count} caractere; se așteaptă 1 până la {longest_prefix}</translation>
    </message>
    <message>
        <source>“{remote_id}” is no remote id: {why}.</source>
        <translation>„{remote_id}” nu este un id la distanță: {why}.</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old: it can damage the database. Install the Python package pysqlite3, or a Python with SQLite {needed} or newer.</source>
        <translation>SQLite {sqlite_version} este prea vechi: poate deteriora baza de date. Instalați pachetul Python pysqlite3 sau un Python cu SQLite {needed} ori mai nou.</translation>
    </message>
    <message>
        <source>“{path}” was not upgraded: rows of {lost} would be lost. Nothing was changed.</source>
        <translation>„{path}” nu a fost actualizat: s-ar pierde rânduri din {lost}. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>linked tables</source>
        <translation>tabele legate</translation>
    </message>
    <message>
        <source>was rounded by a spreadsheet; all digits are expected</source>
        <translation>a fost rotunjit de un program de calcul; se așteaptă toate cifrele</translation>
    </message>
    <message>
        <source>VAT scheme</source>
        <translation>Regim de TVA</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>rev</source>
        <translation>revizie</translation>
    </message>
    <message>
        <source>number</source>
        <translation>număr</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cont</translation>
    </message>
    <message>
        <source>client ref</source>
        <translation>referința noastră</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>monedă</translation>
    </message>
    <message>
        <source>original currency</source>
        <translation>moneda inițială</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>curs de schimb</translation>
    </message>
    <message>
        <source>ordered at</source>
        <translation>data comenzii</translation>
    </message>
    <message>
        <source>created us</source>
        <translation>introdusă aici</translation>
    </message>
    <message>
        <source>departure country</source>
        <translation>țara de plecare</translation>
    </message>
    <message>
        <source>arrival country</source>
        <translation>țara de sosire</translation>
    </message>
    <message>
        <source>incoterm tax basis</source>
        <translation>baza taxelor după Incoterm</translation>
    </message>
    <message>
        <source>incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>incoterm place</source>
        <translation>locul Incotermului</translation>
    </message>
    <message>
        <source>invoice ref</source>
        <translation>referința facturii</translation>
    </message>
    <message>
        <source>buyer reference</source>
        <translation>referința cumpărătorului</translation>
    </message>
    <message>
        <source>cart id</source>
        <translation>numărul coșului</translation>
    </message>
    <message>
        <source>shop url</source>
        <translation>adresa magazinului</translation>
    </message>
    <message>
        <source>account mail</source>
        <translation>e-mailul contului</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>created by</source>
        <translation>introdusă de</translation>
    </message>
    <message>
        <source>goods category</source>
        <translation>categoria mărfii</translation>
    </message>
    <message>
        <source>sales tax category</source>
        <translation>categoria taxei de vânzare</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmată</translation>
    </message>
    <message>
        <source>tax included</source>
        <translation>taxă inclusă</translation>
    </message>
    <message>
        <source>parent remote id</source>
        <translation>comanda de origine de acolo</translation>
    </message>
    <message>
        <source>return source id</source>
        <translation>comanda returnată de acolo</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>metodă de plată</translation>
    </message>
    <message>
        <source>payment method name</source>
        <translation>numele metodei de plată</translation>
    </message>
    <message>
        <source>payment provider</source>
        <translation>procesator de plăți</translation>
    </message>
    <message>
        <source>payment transaction</source>
        <translation>tranzacție de plată</translation>
    </message>
    <message>
        <source>carrier export</source>
        <translation>transportator la export</translation>
    </message>
    <message>
        <source>carrier delivery</source>
        <translation>transportator de livrare</translation>
    </message>
    <message>
        <source>ship method id</source>
        <translation>codul metodei de livrare</translation>
    </message>
    <message>
        <source>ship method name</source>
        <translation>numele metodei de livrare</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>nivel de serviciu</translation>
    </message>
    <message>
        <source>tracking no</source>
        <translation>număr de urmărire</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>părți</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linii</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>sume</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>reduceri</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>taxe</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>expedieri</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documente</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etichete</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atribute</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stare</translation>
    </message>
    <message>
        <source>times</source>
        <translation>date</translation>
    </message>
    <message>
        <source>cancel reason</source>
        <translation>motivul anulării</translation>
    </message>
    <message>
        <source>return reason</source>
        <translation>motivul returului</translation>
    </message>
    <message>
        <source>context</source>
        <translation>context</translation>
    </message>
    <message>
        <source>trashed us</source>
        <translation>mutată în coș</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nume complet</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prenume</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nume de familie</translation>
    </message>
    <message>
        <source>name form</source>
        <translation>forma numelui</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tip</translation>
    </message>
    <message>
        <source>company</source>
        <translation>firmă</translation>
    </message>
    <message>
        <source>company reg no</source>
        <translation>număr de înregistrare</translation>
    </message>
    <message>
        <source>vat no</source>
        <translation>cod de TVA</translation>
    </message>
    <message>
        <source>ioss no</source>
        <translation>număr IOSS</translation>
    </message>
    <message>
        <source>eori</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>personal no</source>
        <translation>cod numeric personal</translation>
    </message>
    <message>
        <source>bank name</source>
        <translation>bancă</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>cont bancar</translation>
    </message>
    <message>
        <source>line1</source>
        <translation>stradă</translation>
    </message>
    <message>
        <source>line2</source>
        <translation>stradă, al doilea rând</translation>
    </message>
    <message>
        <source>building</source>
        <translation>clădire</translation>
    </message>
    <message>
        <source>level</source>
        <translation>etaj</translation>
    </message>
    <message>
        <source>city</source>
        <translation>oraș</translation>
    </message>
    <message>
        <source>district</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regiune</translation>
    </message>
    <message>
        <source>region code</source>
        <translation>cod de regiune</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>cod poștal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>țară</translation>
    </message>
    <message>
        <source>country text</source>
        <translation>țara în cuvinte</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>customer id</source>
        <translation>număr de client</translation>
    </message>
    <message>
        <source>customer ref</source>
        <translation>referința clientului</translation>
    </message>
    <message>
        <source>remote address id</source>
        <translation>numărul adresei</translation>
    </message>
    <message>
        <source>remote address ref</source>
        <translation>referința adresei</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>family sku</source>
        <translation>SKU al familiei</translation>
    </message>
    <message>
        <source>product id</source>
        <translation>numărul produsului</translation>
    </message>
    <message>
        <source>variant id</source>
        <translation>numărul variantei</translation>
    </message>
    <message>
        <source>variant name</source>
        <translation>numele variantei</translation>
    </message>
    <message>
        <source>gtin</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nume</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opțiuni</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unitate</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>preț unitar</translation>
    </message>
    <message>
        <source>unit net</source>
        <translation>preț unitar net</translation>
    </message>
    <message>
        <source>unit tax</source>
        <translation>taxă unitară</translation>
    </message>
    <message>
        <source>unit gross</source>
        <translation>preț unitar brut</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>totalul liniei</translation>
    </message>
    <message>
        <source>line net</source>
        <translation>totalul net al liniei</translation>
    </message>
    <message>
        <source>line tax</source>
        <translation>taxa liniei</translation>
    </message>
    <message>
        <source>line gross</source>
        <translation>totalul brut al liniei</translation>
    </message>
    <message>
        <source>line before discount</source>
        <translation>totalul liniei înainte de reducere</translation>
    </message>
    <message>
        <source>tax name</source>
        <translation>numele taxei</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>cota taxei</translation>
    </message>
    <message>
        <source>seller id</source>
        <translation>numărul vânzătorului</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>taxe vamale</translation>
    </message>
    <message>
        <source>vat</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>special taxes</source>
        <translation>taxe speciale</translation>
    </message>
    <message>
        <source>shipped qty</source>
        <translation>cantitate expediată</translation>
    </message>
    <message>
        <source>returned qty</source>
        <translation>cantitate returnată</translation>
    </message>
    <message>
        <source>refund amount</source>
        <translation>sumă rambursată</translation>
    </message>
    <message>
        <source>promotion amount</source>
        <translation>suma promoției</translation>
    </message>
    <message>
        <source>line status</source>
        <translation>starea liniei</translation>
    </message>
    <message>
        <source>product url</source>
        <translation>adresa produsului</translation>
    </message>
    <message>
        <source>image url</source>
        <translation>adresa imaginii</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>producător</translation>
    </message>
    <message>
        <source>hs code</source>
        <translation>cod SA</translation>
    </message>
    <message>
        <source>origin country</source>
        <translation>țara de origine</translation>
    </message>
    <message>
        <source>net weight kg</source>
        <translation>greutate netă în kg</translation>
    </message>
    <message>
        <source>remote line id</source>
        <translation>numărul liniei acolo</translation>
    </message>
    <message>
        <source>remote line ref</source>
        <translation>referința liniei acolo</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>to customer</source>
        <translation>către client</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internă</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>plată</translation>
    </message>
    <message>
        <source>fulfilment</source>
        <translation>livrare</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>rambursare</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>cumpărător</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturare</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>livrare</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>ridicare</translation>
    </message>
    <message>
        <source>remote created at</source>
        <translation>introdusă la cont</translation>
    </message>
    <message>
        <source>remote modified at</source>
        <translation>modificată la cont</translation>
    </message>
    <message>
        <source>status changed at</source>
        <translation>schimbarea stării</translation>
    </message>
    <message>
        <source>paid at</source>
        <translation>data plății</translation>
    </message>
    <message>
        <source>processed at</source>
        <translation>data procesării</translation>
    </message>
    <message>
        <source>shipped at</source>
        <translation>data expedierii</translation>
    </message>
    <message>
        <source>delivered at</source>
        <translation>data livrării</translation>
    </message>
    <message>
        <source>completed at remote</source>
        <translation>încheiată la cont</translation>
    </message>
    <message>
        <source>cancelled at</source>
        <translation>data anulării</translation>
    </message>
    <message>
        <source>returned at</source>
        <translation>data returului</translation>
    </message>
    <message>
        <source>landed cost at</source>
        <translation>calculul costului la destinație</translation>
    </message>
    <message>
        <source>currency amounts</source>
        <translation>sume și monedă</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transportator</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>urmărire</translation>
    </message>
    <message>
        <source>A working process of the program ended unexpectedly; nothing is lost, try again.</source>
        <translation>Un proces de lucru al programului s-a oprit neașteptat; nimic nu s-a pierdut, reîncercați.</translation>
    </message>
    <message>
        <source>There is no exporter with the short name “{name}”.</source>
        <translation>Nu există un exportator cu numele scurt „{name}”.</translation>
    </message>
    <message>
        <source>“{number}” is a paper of {count} orders; choose one in the list of papers.</source>
        <translation>„{number}” este un document al mai multor comenzi ({count}); alegeți unul în lista de documente.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile; look at it again.</source>
        <translation>{number} s-a schimbat între timp; priviți-o din nou.</translation>
    </message>
    <message>
        <source>The file of {number} is missing; opening the window draws it again.</source>
        <translation>Fișierul lui {number} lipsește; deschiderea ferestrei îl desenează din nou.</translation>
    </message>
    <message>
        <source>The account of this order takes no refund of a part; ask there.</source>
        <translation>Contul acestei comenzi nu acceptă rambursarea unei părți; cereți acolo.</translation>
    </message>
    <message>
        <source>{number} is there in several parts, not at all, or was refunded before; ask {account}.</source>
        <translation>{number} se află acolo în mai multe părți, deloc, sau a fost deja rambursată; întrebați {account}.</translation>
    </message>
    <message>
        <source>is no line of this order, or has no SKU</source>
        <translation>nu este o linie a acestei comenzi sau nu are SKU</translation>
    </message>
    <message>
        <source>This profile was copied from another computer: everything is asked for anew, what was waiting to be sent is looked up first, and its numbers go on under a new mark of this desk.</source>
        <translation>Acest profil a fost copiat de pe alt calculator: totul se cere din nou, ce aștepta trimiterea se caută întâi, iar numerele lui continuă sub o marcă nouă a acestui birou.</translation>
    </message>
    <message>
        <source>There is no profile in {root}.</source>
        <translation>Nu există niciun profil în {root}.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; cannot be part of an address: dots alone or nothing is no id.</source>
        <translation>Id-ul „{id}” nu poate face parte dintr-o adresă: doar puncte sau nimic nu este un id.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; cannot be part of an address: it holds a control character.</source>
        <translation>Id-ul „{id}” nu poate face parte dintr-o adresă: conține un caracter de control.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Comanda</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>autentificare</translation>
    </message>
    <message>
        <source>Reached and signed in.</source>
        <translation>Contactat și autentificat.</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>citirea comenzilor</translation>
    </message>
    <message>
        <source>Orders can be read; there are {total}.</source>
        <translation>Comenzile pot fi citite; numărul lor: {total}.</translation>
    </message>
    <message>
        <source>What stands under this address is no PDF.</source>
        <translation>Ce se află la această adresă nu este un PDF.</translation>
    </message>
    <message>
        <source>The paper&apos;s address names this computer; one of the remote is expected.</source>
        <translation>Adresa documentului indică acest calculator; se așteaptă una a sistemului de la distanță.</translation>
    </message>
    <message>
        <source>The paper&apos;s address holds a space or control character; none is expected.</source>
        <translation>Adresa documentului conține un spațiu sau un caracter de control; nu se așteaptă niciunul.</translation>
    </message>
    <message>
        <source>The paper&apos;s address is none; expected https://host/path.</source>
        <translation>Adresa documentului nu este una; se așteaptă https://gazdă/cale.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} nu a putut fi contactat.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be trusted{detail}.</source>
        <translation>Certificatul lui {host} nu a putut fi considerat de încredere{detail}.</translation>
    </message>
    <message>
        <source>No safe connection to {host} could be made; TLS 1.2 or newer is expected.</source>
        <translation>Nu s-a putut stabili o conexiune sigură cu {host}; se așteaptă TLS 1.2 sau mai nou.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} refused the connection.</source>
        <translation>Proxy-ul de pe drumul către {host} a refuzat conexiunea.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation>Conexiunea cu {host} s-a întrerupt înainte ca răspunsul să fie complet.</translation>
    </message>
    <message>
        <source>The request to {host} could not be built.</source>
        <translation>Cererea către {host} nu a putut fi construită.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than it may be{detail}.</source>
        <translation>Răspunsul lui {host} este mai mare decât se admite{detail}.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: its text cannot be decoded.</source>
        <translation>Răspunsul lui {host} este deteriorat: textul lui nu poate fi decodat.</translation>
    </message>
    <message>
        <source>The remote does not accept the sign-in (401)</source>
        <translation>Sistemul de la distanță nu acceptă autentificarea (401)</translation>
    </message>
    <message>
        <source>The remote does not allow this (403)</source>
        <translation>Sistemul de la distanță nu permite acest lucru (403)</translation>
    </message>
    <message>
        <source>The remote does not know this order (404)</source>
        <translation>Sistemul de la distanță nu cunoaște această comandă (404)</translation>
    </message>
    <message>
        <source>The remote says this already exists (409)</source>
        <translation>Sistemul de la distanță spune că aceasta există deja (409)</translation>
    </message>
    <message>
        <source>The remote asks to wait (429)</source>
        <translation>Sistemul de la distanță cere să se aștepte (429)</translation>
    </message>
    <message>
        <source>The network asks to sign in first (511)</source>
        <translation>Rețeaua cere întâi o autentificare (511)</translation>
    </message>
    <message>
        <source>The remote&apos;s answer cannot be used: {what}</source>
        <translation>Răspunsul sistemului de la distanță nu poate fi folosit: {what}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>The remote points to another address, which is not followed ({status})</source>
        <translation>Sistemul de la distanță trimite la altă adresă, care nu este urmată ({status})</translation>
    </message>
    <message>
        <source>The remote answered with a web page instead of data; a login page or proxy may be in between.</source>
        <translation>Sistemul de la distanță a răspuns cu o pagină web în loc de date; poate că la mijloc stă o pagină de autentificare sau un proxy.</translation>
    </message>
    <message>
        <source>The remote failed ({status})</source>
        <translation>Sistemul de la distanță a dat eroare ({status})</translation>
    </message>
    <message>
        <source>The remote refused the request ({status})</source>
        <translation>Sistemul de la distanță a refuzat cererea ({status})</translation>
    </message>
    <message>
        <source> (over {count} MB)</source>
        <translation> (peste {count} MB)</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>citirea soldului</translation>
    </message>
    <message>
        <source>It is {amount} {currency}.</source>
        <translation>Este de {amount} {currency}.</translation>
    </message>
    <message>
        <source>They could be, and are not wanted.</source>
        <translation>Ar putea fi citite, dar nu se cere.</translation>
    </message>
    <message>
        <source>KaKaClo deletes no orders; ask for a refund instead.</source>
        <translation>KaKaClo nu șterge comenzi; cereți în schimb o rambursare.</translation>
    </message>
    <message>
        <source>KaKaClo has no command {name} for this account.</source>
        <translation>KaKaClo nu are o acțiune {name} pentru acest cont.</translation>
    </message>
    <message>
        <source>KaKaClo&apos;s orders are not read with this account.</source>
        <translation>Comenzile KaKaClo nu se citesc cu acest cont.</translation>
    </message>
    <message>
        <source>The remote&apos;s answer cannot be used: it shows what was not asked for.</source>
        <translation>Răspunsul sistemului de la distanță nu poate fi folosit: arată ce nu s-a cerut.</translation>
    </message>
    <message>
        <source>Reached, and the token was not refused.</source>
        <translation>Contactat, iar tokenul nu a fost refuzat.</translation>
    </message>
    <message>
        <source>It is not told.</source>
        <translation>Nu este comunicat.</translation>
    </message>
    <message>
        <source>KaKaClo answered with code {code}: {why}</source>
        <translation>KaKaClo a răspuns cu codul {code}: {why}</translation>
    </message>
    <message>
        <source>it has no code.</source>
        <translation>nu are cod.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatar</translation>
    </message>
    <message>
        <source>street</source>
        <translation>stradă</translation>
    </message>
    <message>
        <source>second street line</source>
        <translation>al doilea rând al străzii</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provincie</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>număr IOSS</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>cod de TVA</translation>
    </message>
    <message>
        <source>lines that are no goods</source>
        <translation>linii care nu sunt marfă</translation>
    </message>
    <message>
        <source>shipments made here</source>
        <translation>expedieri făcute aici</translation>
    </message>
    <message>
        <source>The account must be signed in: it needs a token.</source>
        <translation>Contul trebuie autentificat: are nevoie de un token.</translation>
    </message>
    <message>
        <source>it is another order than was asked for.</source>
        <translation>este altă comandă decât cea cerută.</translation>
    </message>
    <message>
        <source>MerchantPro has no command {name}.</source>
        <translation>MerchantPro nu are o acțiune {name}.</translation>
    </message>
    <message>
        <source>it is another order than was sent.</source>
        <translation>este altă comandă decât cea trimisă.</translation>
    </message>
    <message>
        <source>the command was not acknowledged.</source>
        <translation>acțiunea nu a fost confirmată.</translation>
    </message>
    <message>
        <source>the tag was not acknowledged.</source>
        <translation>eticheta nu a fost confirmată.</translation>
    </message>
    <message>
        <source>EORI</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>referința clientului</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>etaj</translation>
    </message>
    <message>
        <source>address number</source>
        <translation>numărul adresei</translation>
    </message>
    <message>
        <source>address reference</source>
        <translation>referința adresei</translation>
    </message>
    <message>
        <source>The account must be signed in: it needs a key and a secret.</source>
        <translation>Contul trebuie autentificat: are nevoie de o cheie și un secret.</translation>
    </message>
    <message>
        <source> (it is not valid yet)</source>
        <translation> (încă nu este valabil)</translation>
    </message>
    <message>
        <source> (it has expired)</source>
        <translation> (a expirat)</translation>
    </message>
    <message>
        <source> (nobody but itself signed it)</source>
        <translation> (nu este semnat decât de el însuși)</translation>
    </message>
    <message>
        <source> (an authority signed it that this computer does not know)</source>
        <translation> (este semnat de o autoritate pe care acest calculator nu o cunoaște)</translation>
    </message>
    <message>
        <source> (it was made out to another name)</source>
        <translation> (este emis pe alt nume)</translation>
    </message>
    <message>
        <source> (it was made out to another address)</source>
        <translation> (este emis pentru altă adresă)</translation>
    </message>
    <message>
        <source>It needs an {key}, or a {first} and a {second}.</source>
        <translation>Are nevoie de {key} sau de {first} și {second}.</translation>
    </message>
    <message>
        <source>the token call returned no {key}.</source>
        <translation>cererea de token nu a întors niciun {key}.</translation>
    </message>
    <message>
        <source>The account must be signed in again. {why}</source>
        <translation>Contul trebuie autentificat din nou. {why}</translation>
    </message>
    <message>
        <source>{remote} gave no token: {why}.</source>
        <translation>{remote} nu a dat niciun token: {why}.</translation>
    </message>
    <message>
        <source>A quota is used up or a right is missing. {why}</source>
        <translation>O cotă este epuizată sau lipsește un drept. {why}</translation>
    </message>
    <message>
        <source>Transiteo has no command {name}.</source>
        <translation>Transiteo nu are o acțiune {name}.</translation>
    </message>
    <message>
        <source>the list has over {most} orders.</source>
        <translation>lista are peste {most} de comenzi.</translation>
    </message>
    <message>
        <source>note of the customer</source>
        <translation>nota clientului</translation>
    </message>
    <message>
        <source>note to the customer</source>
        <translation>notă către client</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>număr de urmărire</translation>
    </message>
    <message>
        <source>shipping status</source>
        <translation>starea livrării</translation>
    </message>
    <message>
        <source>refund status</source>
        <translation>starea rambursării</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>numărul de înregistrare al firmei</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>cod numeric personal</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>bancă</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>număr de client</translation>
    </message>
    <message>
        <source>customer type</source>
        <translation>tip de client</translation>
    </message>
    <message>
        <source>country name</source>
        <translation>numele țării</translation>
    </message>
    <message>
        <source>discount lines</source>
        <translation>linii de reducere</translation>
    </message>
    <message>
        <source>{part} of a line</source>
        <translation>{part} la o linie</translation>
    </message>
    <message>
        <source>e-mail beside the customer&apos;s</source>
        <translation>e-mail în afară de al clientului</translation>
    </message>
    <message>
        <source>it tells of a failure.</source>
        <translation>semnalează un eșec.</translation>
    </message>
    <message>
        <source>Orders can be read one by one. TWC has no list of orders: one that was made there is fetched by its number or reference.</source>
        <translation>Comenzile se citesc una câte una. TWC nu are o listă de comenzi: una introdusă acolo se aduce după număr sau referință.</translation>
    </message>
    <message>
        <source>The remote answered {call} with another order than was asked for.</source>
        <translation>Sistemul de la distanță a răspuns la {call} cu altă comandă decât cea cerută.</translation>
    </message>
    <message>
        <source>TWC deletes no order; cancel it instead.</source>
        <translation>TWC nu șterge comenzi; anulați-o în schimb.</translation>
    </message>
    <message>
        <source>TWC has no command {name}.</source>
        <translation>TWC nu are o acțiune {name}.</translation>
    </message>
    <message>
        <source>it speaks of another line than was sent.</source>
        <translation>vorbește despre altă linie decât cea trimisă.</translation>
    </message>
    <message>
        <source>tracking number of the order; that of a shipment is sent</source>
        <translation>numărul de urmărire al comenzii; cel al unei expedieri se trimite</translation>
    </message>
    <message>
        <source>date of the order; its own time of creation stands there</source>
        <translation>data comenzii; acolo stă data la care a fost creată</translation>
    </message>
    <message>
        <source>refund status; that of the payment is sent</source>
        <translation>starea rambursării; cea a plății se trimite</translation>
    </message>
    <message>
        <source>A tax of {rate} % leaves no price.</source>
        <translation>O taxă de {rate} % nu lasă niciun preț.</translation>
    </message>
    <message>
        <source>The exchange rate is into “{currency}”; a code such as EUR is expected.</source>
        <translation>Cursul de schimb este spre „{currency}”; se așteaptă un cod precum EUR.</translation>
    </message>
    <message>
        <source>The invoices of all shipments come to {invoices} {currency}, the order to {total}; its prices or charges were changed between them.</source>
        <translation>Facturile tuturor expedierilor însumează {invoices} {currency}, comanda {total}; prețurile sau costurile ei au fost schimbate între timp.</translation>
    </message>
    <message>
        <source>The exchange rate stands without its source and day; papers print both.</source>
        <translation>Cursul de schimb este fără sursă și zi; documentele le tipăresc pe amândouă.</translation>
    </message>
    <message>
        <source>The limit of {limit} {currency} for {what} cannot be compared: the order is in {own}; enter an exchange rate into {currency}.</source>
        <translation>Limita de {limit} {currency} pentru {what} nu poate fi comparată: comanda este în {own}; introduceți un curs de schimb spre {currency}.</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>numărul ONU</translation>
    </message>
    <message>
        <source>proper shipping name</source>
        <translation>denumirea oficială pentru transport</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clasa</translation>
    </message>
    <message>
        <source>packing group</source>
        <translation>grupa de ambalare</translation>
    </message>
    <message>
        <source>Dangerous goods are told without {words}; number, name and class go together.</source>
        <translation>Mărfuri periculoase sunt indicate fără: {words}; numărul, numele și clasa merg împreună.</translation>
    </message>
    <message>
        <source>“{number}” is no UN number; four digits such as UN 1266 are expected.</source>
        <translation>„{number}” nu este un număr ONU; se așteaptă patru cifre precum UN 1266.</translation>
    </message>
    <message>
        <source>“{told}” is no {what} of dangerous goods: {known}.</source>
        <translation>„{told}” nu este o valoare pentru mărfuri periculoase ({what}): {known}.</translation>
    </message>
    <message>
        <source>Wood packing “{told}” names no treatment of ISPM 15 ({known}).</source>
        <translation>Ambalajul din lemn „{told}” nu numește un tratament ISPM 15 ({known}).</translation>
    </message>
    <message>
        <source>Package {place} is a {kind}; tell its ISPM 15 mark, or no wood.</source>
        <translation>Coletul {place} este: {kind}; dați marcajul ISPM 15 sau fără lemn.</translation>
    </message>
    <message>
        <source>the duty on small parcels</source>
        <translation>taxa pe coletele mici</translation>
    </message>
    <message>
        <source>The shipment of the invoice {number} has other quantities by now; void or credit it first.</source>
        <translation>Expedierea facturii {number} are între timp alte cantități; anulați sau creditați mai întâi factura.</translation>
    </message>
    <message>
        <source>The invoice {number} is for a shipment that the order no longer has; void or credit it first.</source>
        <translation>Factura {number} este pentru o expediere pe care comanda nu o mai are; anulați-o sau creditați-o mai întâi.</translation>
    </message>
    <message>
        <source>The remark “{key}” is unknown; one of {known} is expected.</source>
        <translation>Observația „{key}” este necunoscută; se așteaptă una dintre {known}.</translation>
    </message>
    <message>
        <source>{topic}: the remark names a number, and none is told; type it.</source>
        <translation>{topic}: observația citează un număr și nu este dat niciunul; introduceți-l.</translation>
    </message>
    <message>
        <source>Line {line}: goods of {code} may need a remark, {words}; choose one.</source>
        <translation>Linia {line}: mărfurile de la {code} pot cere o observație ({words}); alegeți una.</translation>
    </message>
    <message>
        <source>{topic}: the wording of the remark is not confirmed.</source>
        <translation>{topic}: textul observației nu este confirmat.</translation>
    </message>
    <message>
        <source>goods of one tariff code without an AES filing</source>
        <translation>mărfuri ale unui cod tarifar fără declarație AES</translation>
    </message>
    <message>
        <source>the seller’s UK VAT number</source>
        <translation>codul de TVA britanic al vânzătorului</translation>
    </message>
    <message>
        <source>the import one stop shop</source>
        <translation>ghișeul unic la import (IOSS)</translation>
    </message>
    <message>
        <source>a statement on origin without a number</source>
        <translation>o declarație de origine fără număr</translation>
    </message>
    <message>
        <source>The MRN “{mrn}” is no number of an export declaration; two digits, a country and 14 letters or digits are expected.</source>
        <translation>MRN-ul „{mrn}” nu este numărul unei declarații de export; se așteaptă două cifre, o țară și 14 litere sau cifre.</translation>
    </message>
    <message>
        <source>The column “{heading}” is unknown and left out; known are the paths of the order’s JSON such as {example}, parties.shipping.city, lines.quantity.</source>
        <translation>Coloana „{heading}” este necunoscută și lăsată deoparte; sunt cunoscute căile din JSON-ul comenzii, precum {example}, parties.shipping.city, lines.quantity.</translation>
    </message>
    <message>
        <source>The column “{heading}” is unknown and left out; headings such as name, hs_code, origin_country, net_weight_kg are expected.</source>
        <translation>Coloana „{heading}” este necunoscută și omisă; se așteaptă antete precum name, hs_code, origin_country, net_weight_kg.</translation>
    </message>
    <message>
        <source>file “{name}” {why}.</source>
        <translation>fișierul „{name}” {why}.</translation>
    </message>
    <message>
        <source>is empty; a row of headings is expected</source>
        <translation>este gol; se așteaptă un rând de antete</translation>
    </message>
    <message>
        <source>grows beyond {most_unpacked} MB when it is unpacked</source>
        <translation>depășește {most_unpacked} MB după dezarhivare</translation>
    </message>
    <message>
        <source>is not there; a CSV or XLSX file is expected</source>
        <translation>nu există; se așteaptă un fișier CSV sau XLSX</translation>
    </message>
    <message>
        <source>is larger than {most_bytes} MB</source>
        <translation>depășește {most_bytes} MB</translation>
    </message>
    <message>
        <source>is not UTF-8; save it as “CSV UTF-8” or as XLSX</source>
        <translation>nu este UTF-8; salvați-l ca „CSV UTF-8” sau ca XLSX</translation>
    </message>
    <message>
        <source>is no CSV table: {error}</source>
        <translation>nu este un tabel CSV: {error}</translation>
    </message>
    <message>
        <source>has more than {most_rows} rows</source>
        <translation>are mai mult de {most_rows} de rânduri</translation>
    </message>
    <message>
        <source>is no workbook that can be read; save it as XLSX again</source>
        <translation>nu este un registru care poate fi citit; salvați-l din nou ca XLSX</translation>
    </message>
    <message>
        <source>file “{name}” ends in neither .csv nor .xlsx, as expected.</source>
        <translation>fișierul „{name}” nu se termină în .csv sau .xlsx, cum se așteaptă.</translation>
    </message>
    <message>
        <source>A workbook holds {most_rows} rows; take CSV.</source>
        <translation>Un registru ține {most_rows} de rânduri; folosiți CSV.</translation>
    </message>
    <message>
        <source>{amount} is too large; at most {largest} is expected.</source>
        <translation>{amount} este prea mare; se așteaptă cel mult {largest}.</translation>
    </message>
    <message>
        <source>{shown} is not a number; write it as 1234{decimal_sign}50.</source>
        <translation>{shown} nu este un număr; scrieți-l ca 1234{decimal_sign}50.</translation>
    </message>
    <message>
        <source>{shown} is too large; at most {largest} is expected.</source>
        <translation>{shown} este prea mare; se așteaptă cel mult {largest}.</translation>
    </message>
    <message>
        <source>{total} {currency} is not a whole number of minor units.</source>
        <translation>{total} {currency} nu este un număr întreg de subdiviziuni.</translation>
    </message>
    <message>
        <source>An amount is spread by weights of zero or more.</source>
        <translation>O sumă se repartizează după ponderi de zero sau mai mult.</translation>
    </message>
    <message>
        <source>{amount} is not an amount; a number is expected.</source>
        <translation>{amount} nu este o sumă; se așteaptă un număr.</translation>
    </message>
    <message>
        <source>Currency “{currency}” is unknown; a code such as EUR is expected.</source>
        <translation>Moneda „{currency}” este necunoscută; se așteaptă un cod precum EUR.</translation>
    </message>
    <message>
        <source>{total} {currency} cannot be spread over nothing.</source>
        <translation>{total} {currency} nu se poate repartiza pe nimic.</translation>
    </message>
    <message>
        <source>is not the {ours} that the lines and amounts come to</source>
        <translation>nu este {ours}, cât fac liniile și sumele</translation>
    </message>
    <message>
        <source>is missing; a code such as EUR is expected</source>
        <translation>lipsește; se așteaptă un cod precum EUR</translation>
    </message>
    <message>
        <source>has neither SKU nor name; one of them is expected</source>
        <translation>nu are nici SKU, nici nume; se așteaptă unul dintre ele</translation>
    </message>
    <message>
        <source>is nothing; a quantity is expected</source>
        <translation>nu este nimic; se așteaptă o cantitate</translation>
    </message>
    <message>
        <source>comes to too much at that price; at most {most} is expected</source>
        <translation>ajunge la prea mult la acest preț; cel mult {most} este așteptat</translation>
    </message>
    <message>
        <source>is negative; only lines of a return or a discount can be</source>
        <translation>este negativ; doar liniile unui retur sau ale unei reduceri pot fi</translation>
    </message>
    <message>
        <source>begins or ends with a space</source>
        <translation>începe sau se termină cu un spațiu</translation>
    </message>
    <message>
        <source>mixes {mixed} letters that look alike</source>
        <translation>amestecă litere {mixed} care seamănă</translation>
    </message>
    <message>
        <source>is not net {net} and tax {tax}</source>
        <translation>nu este netul {net} plus taxa {tax}</translation>
    </message>
    <message>
        <source>looks like a token; a note without secrets is expected</source>
        <translation>pare un token; se așteaptă o notă fără secrete</translation>
    </message>
    <message>
        <source>is unknown; expected is one of {known}</source>
        <translation>este necunoscut; se așteaptă unul dintre {known}</translation>
    </message>
    <message>
        <source>is no e-mail address; one such as ana@example.com is expected</source>
        <translation>nu este o adresă de e-mail; se așteaptă una precum ana@example.com</translation>
    </message>
    <message>
        <source>stands twice; every id once is expected</source>
        <translation>apare de două ori; se așteaptă fiecare id o dată</translation>
    </message>
    <message>
        <source>is no line of this order</source>
        <translation>nu este o linie a acestei comenzi</translation>
    </message>
    <message>
        <source>is more than the {ordered} ordered</source>
        <translation>este mai mult decât {ordered} comandate</translation>
    </message>
    <message>
        <source>is unknown; expected is one of {words}</source>
        <translation>este necunoscut; se așteaptă unul dintre {words}</translation>
    </message>
    <message>
        <source>is not written here; an order is moved by `order advance`</source>
        <translation>nu se scrie aici; o comandă avansează prin `order advance`</translation>
    </message>
    <message>
        <source>is not an object; {{AXIS: VALUE}} is expected</source>
        <translation>nu este un obiect; se așteaptă {{AXĂ: VALOARE}}</translation>
    </message>
    <message>
        <source>is on no axis; expected is {axes}</source>
        <translation>nu este pe nicio axă; se așteaptă {axes}</translation>
    </message>
    <message>
        <source>stands under an unknown key; expected is {hint}</source>
        <translation>stă sub o cheie necunoscută; se așteaptă {hint}</translation>
    </message>
    <message>
        <source>is not a time with offset such as 2026-11-20T09:00:00+02:00, as expected</source>
        <translation>nu este o oră cu decalaj precum 2026-11-20T09:00:00+02:00, cum se așteaptă</translation>
    </message>
    <message>
        <source>is out of range; a year {first_year} to {last_year} is expected</source>
        <translation>este în afara limitelor; se așteaptă un an de la {first_year} la {last_year}</translation>
    </message>
    <message>
        <source>is not a text; text in quotes is expected</source>
        <translation>nu este un text; se așteaptă text între ghilimele</translation>
    </message>
    <message>
        <source>{fault}; printable text is expected</source>
        <translation>{fault}; se așteaptă text tipăribil</translation>
    </message>
    <message>
        <source>is not an ISO 4217 currency; a code such as EUR is expected</source>
        <translation>nu este o monedă ISO 4217; se așteaptă un cod precum EUR</translation>
    </message>
    <message>
        <source>is not an ISO 3166 country; a code such as RO is expected</source>
        <translation>nu este o țară ISO 3166; se așteaptă un cod precum RO</translation>
    </message>
    <message>
        <source>is not a number; a decimal such as &quot;12.50&quot; is expected</source>
        <translation>nu este un număr; se așteaptă o zecimală precum &quot;12.50&quot;</translation>
    </message>
    <message>
        <source>is too small; at least {least} is expected</source>
        <translation>este prea mic; se așteaptă cel puțin {least}</translation>
    </message>
    <message>
        <source>The order {order_id} cannot be made readable.</source>
        <translation>Comanda {order_id} nu poate fi făcută lizibilă.</translation>
    </message>
    <message>
        <source>“{path}” has another name elsewhere, where the lock of this profile does not hold; put the file itself, or a copy of it, in its place.</source>
        <translation>„{path}” are un alt nume în altă parte, unde blocarea acestui profil nu contează; puneți fișierul însuși sau o copie a lui în locul lui.</translation>
    </message>
    <message>
        <source>The copy {name} is back; it does not know the papers {papers}.</source>
        <translation>Copia {name} a revenit; nu cunoaște documentele {papers}.</translation>
    </message>
    <message>
        <source>The copy {name} is back</source>
        <translation>Copia {name} a revenit</translation>
    </message>
    <message>
        <source>They were issued after it. Their files stay, their numbers too.</source>
        <translation>Au fost emise după ea. Fișierele lor rămân, numerele lor la fel.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>is too large; at most {most} is expected</source>
        <translation>este prea mare; se așteaptă cel mult {most}</translation>
    </message>
    <message>
        <source>is not an object; {{…}} with named keys is expected</source>
        <translation>nu este un obiect; se așteaptă {{…}} cu chei numite</translation>
    </message>
    <message>
        <source>is not a list; […] is expected</source>
        <translation>nu este o listă; se așteaptă […]</translation>
    </message>
    <message>
        <source>are too many entries; at most {limit} are expected</source>
        <translation>sunt prea multe intrări; se așteaptă cel mult {limit}</translation>
    </message>
    <message>
        <source>is not an object; {{…}} with named values is expected</source>
        <translation>nu este un obiect; se așteaptă {{…}} cu valori numite</translation>
    </message>
    <message>
        <source>does not exist; a real day and time is expected</source>
        <translation>nu există; se așteaptă o zi și o oră reale</translation>
    </message>
    <message>
        <source>is unknown; an id of this order, or none, is expected</source>
        <translation>este necunoscut; se așteaptă un id al acestei comenzi sau niciunul</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>este doar pentru citire</translation>
    </message>
    <message>
        <source>“{code}” is not in this order.</source>
        <translation>„{code}” nu este în această comandă.</translation>
    </message>
    <message>
        <source>{told}; at most {most} can go here.</source>
        <translation>{told}; cel mult {most} pot merge aici.</translation>
    </message>
    <message>
        <source>Line {line}, {name}: {quantity} asked for, {why}</source>
        <translation>Linia {line}, {name}: s-au cerut {quantity}, {why}</translation>
    </message>
    <message>
        <source>{packed} are in packages of this shipment; take them out there first.</source>
        <translation>{packed} sunt în colete ale acestei expedieri; scoateți-le mai întâi de acolo.</translation>
    </message>
    <message>
        <source>{held} are in {where} to be taken back.</source>
        <translation>{held} se pot lua înapoi din {where}.</translation>
    </message>
    <message>
        <source>{count} are ordered</source>
        <translation>{count} sunt comandate</translation>
    </message>
    <message>
        <source>this shipment</source>
        <translation>această expediere</translation>
    </message>
    <message>
        <source>this package</source>
        <translation>acest colet</translation>
    </message>
    <message>
        <source>Nothing is left to ship: everything is in a shipment.</source>
        <translation>Nu a rămas nimic de expediat: totul este într-o expediere.</translation>
    </message>
    <message>
        <source>Everything in this shipment is in a package already.</source>
        <translation>Totul din această expediere este deja într-un colet.</translation>
    </message>
    <message>
        <source>none or more is expected.</source>
        <translation>se așteaptă zero sau mai mult.</translation>
    </message>
    <message>
        <source>{count} are in other shipments</source>
        <translation>{count} sunt în alte expedieri</translation>
    </message>
    <message>
        <source>{count} are in other packages</source>
        <translation>{count} sunt în alte colete</translation>
    </message>
    <message>
        <source>{at} “{value}” {expected}.</source>
        <translation>{at} „{value}” {expected}.</translation>
    </message>
    <message>
        <source>is read-only; a key of the contract&apos;s list is expected</source>
        <translation>este doar pentru citire; se așteaptă o cheie din lista contractului</translation>
    </message>
    <message>
        <source>{axis} “{new}” cannot follow “{old}”; expected is {allowed}.</source>
        <translation>{axis} „{new}” nu poate urma după „{old}”; se așteaptă {allowed}.</translation>
    </message>
    <message>
        <source>{axis} “{new}” is unknown; expected one of {known}.</source>
        <translation>{axis} „{new}” este necunoscut; se așteaptă unul dintre {known}.</translation>
    </message>
    <message>
        <source>order “{new}” cannot follow “cancelled”; only reopening is expected, once confirmed.</source>
        <translation>comanda „{new}” nu poate urma după „anulată”; se așteaptă doar redeschiderea confirmată.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nimic altceva</translation>
    </message>
    <message>
        <source>{where} holds “{character}” (U+{code}), which no font here can draw; give it in Latin letters.</source>
        <translation>{where} conține „{character}” (U+{code}), pe care niciun font de aici nu îl poate desena; scrieți cu litere latine.</translation>
    </message>
    <message>
        <source>is no number of {carrier}; {form}</source>
        <translation>nu este un număr {carrier}; {form}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>lipsește</translation>
    </message>
    <message>
        <source>holds something else than digits</source>
        <translation>conține altceva decât cifre</translation>
    </message>
    <message>
        <source>has {digits} digits instead of {least} to {most}</source>
        <translation>are {digits} cifre în loc de {least} până la {most}</translation>
    </message>
    <message>
        <source>names chapter {digits}, which does not exist</source>
        <translation>numește capitolul {digits}, care nu există</translation>
    </message>
    <message>
        <source>is none of {known}</source>
        <translation>nu este printre {known}</translation>
    </message>
    <message>
        <source>has more than {widest} digits</source>
        <translation>are mai mult de {widest} cifre</translation>
    </message>
    <message>
        <source>holds more than plain letters, digits and signs</source>
        <translation>conține mai mult decât litere, cifre și semne simple</translation>
    </message>
    <message>
        <source>is not between 1 and {widest}</source>
        <translation>nu este între 1 și {widest}</translation>
    </message>
    <message>
        <source>is not three capital letters or digits</source>
        <translation>nu este format din trei majuscule sau cifre</translation>
    </message>
    <message>
        <source>This computer has no print system (the lp command).</source>
        <translation>Acest calculator nu are un sistem de tipărire (comanda lp).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>fără motiv indicat</translation>
    </message>
    <message>
        <source>{printer} does not take {what}: {reason}.</source>
        <translation>{printer} nu acceptă {what}: {reason}.</translation>
    </message>
    <message>
        <source>this computer has {printers}</source>
        <translation>acest calculator are {printers}</translation>
    </message>
    <message>
        <source>this computer has no printer</source>
        <translation>acest calculator nu are imprimantă</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there; {there}.</source>
        <translation>Imprimanta „{printer}” nu există; {there}.</translation>
    </message>
    <message>
        <source>No printer is chosen and no default one is set; {there}.</source>
        <translation>Nu este aleasă nicio imprimantă și niciuna nu este implicită; {there}.</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documentele</translation>
    </message>
    <message>
        <source>{name} has stopped: {reason}.</source>
        <translation>{name} s-a oprit: {reason}.</translation>
    </message>
    <message>
        <source>The print system did not answer within {answer_s} seconds.</source>
        <translation>Sistemul de tipărire nu a răspuns în {answer_s} de secunde.</translation>
    </message>
    <message>
        <source>The default printer</source>
        <translation>Imprimanta implicită</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>este în pauză</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>hârtie blocată</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>nu are hârtie</translation>
    </message>
    <message>
        <source>it is offline</source>
        <translation>este offline</translation>
    </message>
    <message>
        <source>it is not available</source>
        <translation>nu este disponibilă</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>nu are toner</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>o ușă este deschisă</translation>
    </message>
    <message>
        <source>it waits for somebody</source>
        <translation>așteaptă o intervenție</translation>
    </message>
    <message>
        <source>it tells of an error</source>
        <translation>semnalează o eroare</translation>
    </message>
    <message>
        <source>{name} takes no papers: {reason}.</source>
        <translation>{name} nu acceptă documente: {reason}.</translation>
    </message>
    <message>
        <source>{name} has no {sheet} sheet in it, for which {file} is made.</source>
        <translation>{name} nu are foaia {sheet}, pentru care este făcut {file}.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox is “{state}”; only one whose result is unknown (“needs_confirmation”) can be answered.</source>
        <translation>Intrarea {seq} din trimiteri este „{state}”; se poate răspunde doar la una cu rezultat necunoscut („needs_confirmation”).</translation>
    </message>
    <message>
        <source>Remote id “{remote_id}” belongs to another order already.</source>
        <translation>Id-ul la distanță „{remote_id}” aparține deja altei comenzi.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox is “{state}”; only a refused or waiting one can be tried again.</source>
        <translation>Intrarea {seq} din trimiteri este „{state}”; doar una refuzată sau în așteptare poate fi reîncercată.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox may have arrived; it is being checked and can&apos;t be discarded yet.</source>
        <translation>Intrarea {seq} din trimiteri poate să fi ajuns; este în verificare și nu se poate renunța încă la ea.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox is finished.</source>
        <translation>Intrarea {seq} din trimiteri este încheiată.</translation>
    </message>
    <message>
        <source>The outbox has no entry {seq}.</source>
        <translation>Trimiterile nu au intrarea {seq}.</translation>
    </message>
    <message>
        <source>field “{group}” of order</source>
        <translation>câmpul „{group}” al comenzii</translation>
    </message>
    <message>
        <source>order</source>
        <translation>comanda</translation>
    </message>
    <message>
        <source>it is empty or only dots</source>
        <translation>este gol sau doar puncte</translation>
    </message>
    <message>
        <source>The copy of “{source}” is damaged ({verdict}); it was not kept.</source>
        <translation>Copia lui „{source}” este deteriorată ({verdict}); nu a fost păstrată.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup that can be restored: {why}.</source>
        <translation>„{file}” nu este o copie de siguranță care poate fi restaurată: {why}.</translation>
    </message>
    <message>
        <source>The database in “{file}” is not one this program can read.</source>
        <translation>Baza de date din „{file}” nu poate fi citită de acest program.</translation>
    </message>
    <message>
        <source>The database in “{file}” is damaged; nothing was changed.</source>
        <translation>Baza de date din „{file}” este deteriorată; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {strerror}.</source>
        <translation>„{file}” nu poate fi scris: {strerror}.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup: it can&apos;t be read as a zip file.</source>
        <translation>„{file}” nu este o copie de siguranță: nu se citește ca fișier zip.</translation>
    </message>
    <message>
        <source>The database in “{file}” is damaged: {error}.</source>
        <translation>Baza de date din „{file}” este deteriorată: {error}.</translation>
    </message>
    <message>
        <source>A row refers to a row of {parent} that is missing.</source>
        <translation>Un rând trimite la un rând din {parent} care lipsește.</translation>
    </message>
    <message>
        <source>The database can&apos;t be read: {error}.</source>
        <translation>Baza de date nu poate fi citită: {error}.</translation>
    </message>
    <message>
        <source>Not saved: the disk that holds “{path}” is full.</source>
        <translation>Nesalvat: discul pe care se află „{path}” este plin.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written: the file is read-only.</source>
        <translation>„{path}” nu poate fi scris: fișierul este doar pentru citire.</translation>
    </message>
    <message>
        <source>“{path}” is being written by another program; try again.</source>
        <translation>„{path}” este scris de alt program; încercați din nou.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be opened: it is missing or not permitted.</source>
        <translation>„{path}” nu poate fi deschis: lipsește sau nu este permis.</translation>
    </message>
    <message>
        <source>“{path}” is not a Bordereau database, or it is damaged.</source>
        <translation>„{path}” nu este o bază de date Bordereau sau este deteriorată.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” failed while it was read or written.</source>
        <translation>Discul pe care se află „{path}” a eșuat la citire sau scriere.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written safely: the folder does not allow SQLite&apos;s write-ahead log (journal mode stays “{mode}”). Move the profile to a local disk.</source>
        <translation>„{path}” nu poate fi scris în siguranță: dosarul nu permite jurnalul WAL al SQLite (modul rămâne „{mode}”). Mutați profilul pe un disc local.</translation>
    </message>
    <message>
        <source>is not here; its id or its number is expected</source>
        <translation>nu este aici; se așteaptă id-ul sau numărul</translation>
    </message>
    <message>
        <source>is none; the “next” of an earlier page is expected</source>
        <translation>nu este valabil; se așteaptă „next” al unei pagini anterioare</translation>
    </message>
    <message>
        <source>is the number of {found} orders; name its id: {ids}</source>
        <translation>este numărul mai multor comenzi ({found}); dați id-ul: {ids}</translation>
    </message>
    <message>
        <source>This profile is in use by process {pid} on {host}; close that window or wait until its command is done.</source>
        <translation>Acest profil este folosit de procesul {pid} de pe {host}; închideți fereastra aceea sau așteptați terminarea comenzii.</translation>
    </message>
    <message>
        <source>This profile is in use by another program; close that one first.</source>
        <translation>Acest profil este folosit de alt program; închideți-l mai întâi.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be locked: {strerror}.</source>
        <translation>„{path}” nu poate fi blocat: {strerror}.</translation>
    </message>
    <message>
        <source>The desk&apos;s mark “{mark}” {problem}.</source>
        <translation>Marca postului „{mark}” {problem}.</translation>
    </message>
    <message>
        <source>The paper “{kind}” has no series of its own.</source>
        <translation>Documentul „{kind}” nu are o serie proprie.</translation>
    </message>
    <message>
        <source>The next number {next_count} is below {next}; a series only counts upwards.</source>
        <translation>Următorul număr {next_count} este sub {next}; o serie numără doar în sus.</translation>
    </message>
    <message>
        <source>A new start of a series needs a note that says why.</source>
        <translation>Un nou început de serie cere o notă care spune de ce.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” is that of another series already.</source>
        <translation>Prefixul „{prefix}” este deja al altei serii.</translation>
    </message>
    <message>
        <source>The last paper of this series is of {last}, this one would be of {day}; check the computer&apos;s date.</source>
        <translation>Ultimul document al acestei serii este din {last}, acesta ar fi din {day}; verificați data calculatorului.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” {problem}.</source>
        <translation>Prefixul „{prefix}” {problem}.</translation>
    </message>
    <message>
        <source>The width {width} {problem}.</source>
        <translation>Lățimea {width} {problem}.</translation>
    </message>
    <message>
        <source>The order is gone there.</source>
        <translation>Comanda nu mai există acolo.</translation>
    </message>
    <message>
        <source>The order went to the trash.</source>
        <translation>Comanda a ajuns în coș.</translation>
    </message>
    <message>
        <source>The order was restored.</source>
        <translation>Comanda a fost adusă înapoi din coș.</translation>
    </message>
    <message>
        <source>Another status took its place.</source>
        <translation>O altă stare i-a luat locul.</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>Nu mai este nimic de trimis.</translation>
    </message>
    <message>
        <source>The same e-mail and lines are there as {found}.</source>
        <translation>Același e-mail și aceleași linii sunt acolo ca {found}.</translation>
    </message>
    <message>
        <source>The stored content of {number} is not what was issued.</source>
        <translation>Conținutul păstrat al lui {number} nu este cel emis.</translation>
    </message>
    <message>
        <source>issued.log knows {number}, the database does not.</source>
        <translation>issued.log cunoaște {number}, baza de date nu.</translation>
    </message>
    <message>
        <source>{number} is of {day}, a paper before it of {last}.</source>
        <translation>{number} este din {day}, un document dinaintea lui din {last}.</translation>
    </message>
    <message>
        <source>{number} is listed with another kind, total or invoice than was issued.</source>
        <translation>{number} este listat cu alt tip, total sau altă factură decât ce s-a emis.</translation>
    </message>
    <message>
        <source>{number} has a credit note. {refused}</source>
        <translation>{number} are o notă de credit. {refused}</translation>
    </message>
    <message>
        <source>{number} is not what issued.log says was issued.</source>
        <translation>{number} nu este ce spune issued.log că s-a emis.</translation>
    </message>
    <message>
        <source>The series {prefix} has a hole: {gap} is missing before {number}.</source>
        <translation>Seria {prefix} are un gol: lipsește {gap} înainte de {number}.</translation>
    </message>
    <message>
        <source>The file {relative} is not the paper that was issued.</source>
        <translation>Fișierul {relative} nu este documentul emis.</translation>
    </message>
    <message>
        <source>The file {name} would lie outside of its folder.</source>
        <translation>Fișierul {name} ar fi în afara dosarului său.</translation>
    </message>
    <message>
        <source>The file {relative} cannot be read.</source>
        <translation>Fișierul {relative} nu poate fi citit.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {strerror}.</source>
        <translation>Fișierul {name} nu poate fi scris: {strerror}.</translation>
    </message>
    <message>
        <source>is a credit note; a wrong one is made void, not credited</source>
        <translation>este o notă de credit; una greșită se anulează, nu se creditează</translation>
    </message>
    <message>
        <source>repeats the remote&apos;s invoice; that is credited where it was issued</source>
        <translation>repetă factura sistemului de la distanță; aceea se creditează unde a fost emisă</translation>
    </message>
    <message>
        <source>is no commercial invoice; only such a one can be credited</source>
        <translation>nu este o factură comercială; doar una se poate credita</translation>
    </message>
    <message>
        <source>{number} is credited with {credit}; make that void first.</source>
        <translation>{number} este creditat cu {credit}; anulați-o mai întâi.</translation>
    </message>
    <message>
        <source>{credits} is replaced by {newer}; make that void or credit it first.</source>
        <translation>{credits} este înlocuit de {newer}; anulați-l sau creditați-l mai întâi.</translation>
    </message>
    <message>
        <source>{number} {why}.</source>
        <translation>{number} {why}.</translation>
    </message>
    <message>
        <source>{number} is void, so there is nothing to credit.</source>
        <translation>{number} este anulat, deci nu este nimic de creditat.</translation>
    </message>
    <message>
        <source>The order already has the invoice {number}; void or credit it first.</source>
        <translation>Comanda are deja factura {number}; anulați-o sau creditați-o mai întâi.</translation>
    </message>
    <message>
        <source>This paper is not in the profile.</source>
        <translation>Acest document nu este în profil.</translation>
    </message>
    <message>
        <source>Why is {number} void? A reason is expected.</source>
        <translation>De ce se anulează {number}? Se așteaptă un motiv.</translation>
    </message>
    <message>
        <source>{number} is void already: {void_reason}</source>
        <translation>{number} este deja anulat: {void_reason}</translation>
    </message>
    <message>
        <source>“{path}” is damaged.</source>
        <translation>„{path}” este deteriorat.</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}.</source>
        <translation>Pagini care nu au putut fi citite: {count}.</translation>
    </message>
    <message>
        <source>Rows that could not be taken over: {count}.</source>
        <translation>Rânduri care nu au putut fi preluate: {count}.</translation>
    </message>
    <message>
        <source>Orders of which only papers, lines or addresses are left: {count}.</source>
        <translation>Comenzi din care au rămas doar documente, linii sau adrese: {count}.</translation>
    </message>
    <message>
        <source>Orders that lost a part: {count}.</source>
        <translation>Comenzi care au pierdut o parte: {count}.</translation>
    </message>
    <message>
        <source>Orders whose account is lost: {count}.</source>
        <translation>Comenzi al căror cont s-a pierdut: {count}.</translation>
    </message>
    <message>
        <source>Changes that may have been sent and are looked up first: {count}.</source>
        <translation>Modificări poate deja trimise, verificate mai întâi: {count}.</translation>
    </message>
    <message>
        <source>No whole database can be made of what is left of this one.</source>
        <translation>Din ce a rămas nu se poate reface o bază de date întreagă.</translation>
    </message>
    <message>
        <source>“{path}” is the database of another program.</source>
        <translation>„{path}” este baza de date a altui program.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Bordereau (database version {version}, this program knows {schema_version}); update the program.</source>
        <translation>„{path}” a fost scris de un Bordereau mai nou (versiunea bazei {version}, acest program cunoaște {schema_version}); actualizați programul.</translation>
    </message>
    <message>
        <source>“{path}” was altered: it holds triggers or views that are not ours.</source>
        <translation>„{path}” a fost modificat: conține declanșatoare sau vederi care nu sunt ale noastre.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; a database file is expected.</source>
        <translation>„{path}” este un dosar; se așteaptă un fișier de bază de date.</translation>
    </message>
    <message>
        <source>“{path}” is open for reading only.</source>
        <translation>„{path}” este deschis doar pentru citire.</translation>
    </message>
    <message>
        <source>“{path}” holds no orders yet, or is to be upgraded; open the program once first.</source>
        <translation>„{path}” nu conține încă comenzi sau trebuie actualizat; deschideți mai întâi programul o dată.</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>în curs</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrată</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returnată</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulată</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>emite factura</translation>
    </message>
    <message>
        <source>refund part</source>
        <translation>rambursarea unei părți</translation>
    </message>
    <message>
        <source>The order changed there since it was deleted here.</source>
        <translation>Comanda s-a schimbat acolo de când a fost ștearsă aici.</translation>
    </message>
    <message>
        <source>“{word}” cannot follow the status that the order has there.</source>
        <translation>„{word}” nu poate urma după starea pe care o are comanda acolo.</translation>
    </message>
    <message>
        <source>It was so there already.</source>
        <translation>Așa era deja acolo.</translation>
    </message>
    <message>
        <source>Something went wrong here that should not have; the log has its place.</source>
        <translation>Aici s-a întâmplat o eroare care nu trebuia să apară; jurnalul spune unde.</translation>
    </message>
    <message>
        <source>The order could not be read there.</source>
        <translation>Comanda nu a putut fi citită acolo.</translation>
    </message>
    <message>
        <source>No order there is tied to this one.</source>
        <translation>Nicio comandă de acolo nu este legată de aceasta.</translation>
    </message>
    <message>
        <source>It is another order than the one known by this id; does the account still lead to the same shop? Nothing was taken from it or sent to it.</source>
        <translation>Este altă comandă decât cea cunoscută sub acest id; duce contul încă la același magazin? Nu s-a luat și nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>The remote showed an older state of the order than it had shown before.</source>
        <translation>Sistemul de la distanță a arătat o stare a comenzii mai veche decât cea văzută deja.</translation>
    </message>
    <message>
        <source>{account} still lists order “{number}”, which was deleted there from here; look at it there.</source>
        <translation>{account} încă listează comanda „{number}”, care a fost ștearsă acolo de aici; verificați-o acolo.</translation>
    </message>
    <message>
        <source>It could not be kept: {error}</source>
        <translation>Nu a putut fi păstrată: {error}</translation>
    </message>
    <message>
        <source>A second order there has the reference {reference}.</source>
        <translation>O a doua comandă de acolo are referința {reference}.</translation>
    </message>
    <message>
        <source>This account answers no reads.</source>
        <translation>Acest cont nu răspunde la citiri.</translation>
    </message>
    <message>
        <source>{account} has a second order “{twin}” with our reference {reference} (order {number}). Cancel one of them there.</source>
        <translation>{account} are o a doua comandă „{twin}” cu referința noastră {reference} (comanda {number}). Anulați una dintre ele acolo.</translation>
    </message>
    <message>
        <source>It was found there as {remote_id}.</source>
        <translation>A fost găsită acolo ca {remote_id}.</translation>
    </message>
    <message>
        <source>The remote keeps failing on this order; try again later.</source>
        <translation>Sistemul de la distanță eșuează mereu la această comandă; reîncercați mai târziu.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nu este acolo.</translation>
    </message>
    <message>
        <source>{account} said that it issued its invoice, but the order does not show it.</source>
        <translation>{account} a spus că și-a emis factura, dar comanda nu o arată.</translation>
    </message>
    <message>
        <source>Nobody knows whether {account} has issued its invoice.</source>
        <translation>Nimeni nu știe dacă {account} și-a emis factura.</translation>
    </message>
    <message>
        <source>It was found there after no answer.</source>
        <translation>A fost găsită acolo, deși nu venise niciun răspuns.</translation>
    </message>
    <message>
        <source>It cannot follow the status that the order has there now.</source>
        <translation>Nu poate urma după starea pe care o are acum comanda acolo.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation>Programul s-a închis în timpul trimiterii.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was sent.</source>
        <translation>Nimeni nu știe dacă a fost trimisă.</translation>
    </message>
    <message>
        <source>It never arrived, and the order is in the trash.</source>
        <translation>Nu a ajuns niciodată, iar comanda este în coș.</translation>
    </message>
    <message>
        <source>It was not found at {account}. {why}</source>
        <translation>Nu a fost găsită la {account}. {why}</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Oprit înainte de sfârșit.</translation>
    </message>
    <message>
        <source>The remote answered with far fewer orders than before; nothing was taken as deleted.</source>
        <translation>Sistemul de la distanță a răspuns cu mult mai puține comenzi decât înainte; nimic nu a fost considerat șters.</translation>
    </message>
    <message>
        <source>It cannot be changed there.</source>
        <translation>Nu poate fi modificat acolo.</translation>
    </message>
    <message>
        <source>The order was cancelled before it was sent.</source>
        <translation>Comanda a fost anulată înainte de a fi trimisă.</translation>
    </message>
    <message>
        <source>The answer did not say which order it made.</source>
        <translation>Răspunsul nu a spus ce comandă a creat.</translation>
    </message>
    <message>
        <source>The remote did not keep this value.</source>
        <translation>Sistemul de la distanță nu a păstrat această valoare.</translation>
    </message>
    <message>
        <source>It shows there now.</source>
        <translation>Acum se vede acolo.</translation>
    </message>
    <message>
        <source>{account} asked to be left alone for a while.</source>
        <translation>{account} a cerut o pauză.</translation>
    </message>
    <message>
        <source>{account} must be signed in again.</source>
        <translation>{account} trebuie autentificat din nou.</translation>
    </message>
    <message>
        <source>This computer is behind a login page or proxy: no account answers itself. Sign in to the network; sync goes on by itself.</source>
        <translation>Acest calculator este în spatele unei pagini de autentificare sau al unui proxy: niciun cont nu răspunde el însuși. Autentificați-vă în rețea; sincronizarea continuă de la sine.</translation>
    </message>
    <message>
        <source>holds the character {code} at place {place}</source>
        <translation>conține caracterul {code} la poziția {place}</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Save the series</source>
        <translation>Salvează seria</translation>
    </message>
    <message>
        <source>Save the mark</source>
        <translation>Salvează marca</translation>
    </message>
    <message>
        <source>Change how a kind is numbered</source>
        <translation>Schimbați cum se numerotează un tip</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportator</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>{year} and {desk} are filled in</source>
        <translation>{year} și {desk} se completează</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Numărul următor</translation>
    </message>
    <message>
        <source>upwards only</source>
        <translation>doar în sus</translation>
    </message>
    <message>
        <source>Why it jumps</source>
        <translation>De ce sare</translation>
    </message>
    <message>
        <source>kept with the series</source>
        <translation>se păstrează cu seria</translation>
    </message>
    <message>
        <source>three letters or digits in every number, so that two desks never share one</source>
        <translation>trei litere sau cifre în fiecare număr, ca două birouri să nu aibă niciodată același</translation>
    </message>
    <message>
        <source>Mark of this desk</source>
        <translation>Marca acestui birou</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emis</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulate</translation>
    </message>
    <message>
        <source>No paper issued yet</source>
        <translation>Niciun document emis încă</translation>
    </message>
    <message>
        <source>“{}” is no whole number; digits alone are expected.</source>
        <translation>„{}” nu este un număr întreg; se așteaptă doar cifre.</translation>
    </message>
    <message>
        <source>The series is saved</source>
        <translation>Seria este salvată</translation>
    </message>
    <message>
        <source>The mark is saved</source>
        <translation>Marca este salvată</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serii</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tipărire</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Limbă și aspect</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copii de siguranță</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>The exporter: stands on every paper from the next one on.</source>
        <translation>Exportatorul: apare pe fiecare document începând cu următorul.</translation>
    </message>
    <message>
        <source>Save the company</source>
        <translation>Salvează firma</translation>
    </message>
    <message>
        <source>Remove this exporter…</source>
        <translation>Elimină acest exportator…</translation>
    </message>
    <message>
        <source>Numbers of papers; a series begins with the first paper of its kind.</source>
        <translation>Numerele documentelor; o serie începe cu primul document de acel tip.</translation>
    </message>
    <message>
        <source>Where each kind of paper goes on this desk, and how often; auto is one copy, or as many as the carrier of an order asks for.</source>
        <translation>Unde merge fiecare tip de document pe acest birou și de câte ori; auto: un exemplar, sau câte cere transportatorul comenzii.</translation>
    </message>
    <message>
        <source>Of this window; papers speak the customer’s language.</source>
        <translation>A acestei ferestre; documentele vorbesc limba clientului.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Ca pe calculator</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>One zip with all orders and issued papers; it can be made while you work. Bringing one back closes the window for a moment.</source>
        <translation>Un zip cu toate comenzile și documentele emise; se poate face în timp ce lucrați. Aducerea înapoi închide fereastra pentru o clipă.</translation>
    </message>
    <message>
        <source>What somebody who helps needs to know of this program. It holds no order, no customer and no secret; you see what is in it before it is saved.</source>
        <translation>Ce trebuie să știe despre acest program cine ajută. Nu conține nicio comandă, niciun client și niciun secret; vedeți conținutul înainte de a-l salva.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Acest calculator nu are imprimantă instalată.</translation>
    </message>
    <message>
        <source>Printer for {}</source>
        <translation>Imprimanta pentru {}</translation>
    </message>
    <message>
        <source>the default printer</source>
        <translation>imprimanta implicită</translation>
    </message>
    <message>
        <source>A further exporter needs a short name.</source>
        <translation>Alt exportator are nevoie de un nume scurt.</translation>
    </message>
    <message>
        <source>The company is saved</source>
        <translation>Firma este salvată</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Remove the exporter {}?</source>
        <translation>Eliminați exportatorul {}?</translation>
    </message>
    <message>
        <source>Its address, numbers and pictures are forgotten here.</source>
        <translation>Adresa, numerele și imaginile lui sunt uitate aici.</translation>
    </message>
    <message>
        <source>The exporter is removed</source>
        <translation>Exportatorul este eliminat</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Previzualizarea documentului</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Shipments</source>
        <translation>Expedieri</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Încă fără transportator</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n colet</numerusform>
            <numerusform>%n colete</numerusform>
            <numerusform>%n de colete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Before issuing</source>
        <translation>Înainte de emitere</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimantă</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Nicio imprimantă găsită</translation>
    </message>
    <message>
        <source>The carrier asks for {} signed copies.</source>
        <translation>Transportatorul cere {} exemplare semnate.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>Toate verificările au trecut</translation>
    </message>
    <message>
        <source>{} to fix</source>
        <translation>{} de corectat</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gata</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vederi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lucru</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Ciorne</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>De livrat</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocate</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vă așteaptă</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Coș</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Birou</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Desk {}</source>
        <translation>Birou {}</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Se încarcă</translation>
    </message>
</context>
<context>
    <name>StandingFace</name>
    <message>
        <source>void</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emise</translation>
    </message>
    <message>
        <source>Stands as it was issued; a copy is the same file.</source>
        <translation>Rămâne cum a fost emis; o copie este același fișier.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Acest calculator nu are imprimantă instalată.</translation>
    </message>
    <message>
        <source>Issued {}</source>
        <translation>Emis {}</translation>
    </message>
    <message>
        <source>Void: {}</source>
        <translation>Anulat: {}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tipărește din nou</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Anulează…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Creditează…</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Not finished: only on this computer, no paper can be issued.</source>
        <translation>Neterminată: doar pe acest calculator, nu se poate emite niciun document.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschisă</translation>
    </message>
    <message>
        <source>Accepted, nobody has started on it.</source>
        <translation>Acceptată, nimeni nu a început.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Somebody is working on it.</source>
        <translation>Cineva lucrează la ea.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendată</translation>
    </message>
    <message>
        <source>Stopped on purpose; resume it or cancel it.</source>
        <translation>Oprită intenționat; reluați-o sau anulați-o.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Încheiată</translation>
    </message>
    <message>
        <source>Everything is delivered and settled.</source>
        <translation>Totul este livrat și achitat.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulată</translation>
    </message>
    <message>
        <source>Will not be delivered; reopening asks once.</source>
        <translation>Nu se va livra; redeschiderea întreabă o dată.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Eroare</translation>
    </message>
    <message>
        <source>The account reports a fault with this order.</source>
        <translation>Contul raportează un defect la această comandă.</translation>
    </message>
    <message>
        <source>No payment</source>
        <translation>Fără plată</translation>
    </message>
    <message>
        <source>Nothing is to be paid, or the account does not say.</source>
        <translation>Nu este nimic de plătit sau contul nu spune.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Neplasată</translation>
    </message>
    <message>
        <source>The buyer has not finished paying at the shop.</source>
        <translation>Cumpărătorul nu a terminat plata în magazin.</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>No money has arrived yet.</source>
        <translation>Încă nu au venit bani.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizată</translation>
    </message>
    <message>
        <source>Reserved on the card, not collected yet.</source>
        <translation>Rezervată pe card, încă neîncasată.</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Plătită parțial</translation>
    </message>
    <message>
        <source>{paid} of {total} has arrived.</source>
        <translation>Au venit {paid} din {total}.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătită</translation>
    </message>
    <message>
        <source>The full amount has arrived.</source>
        <translation>A venit suma întreagă.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Eșuată</translation>
    </message>
    <message>
        <source>The payment went wrong; the order is not cancelled.</source>
        <translation>Plata a eșuat; comanda nu este anulată.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinsă</translation>
    </message>
    <message>
        <source>The payment provider said no.</source>
        <translation>Procesatorul de plăți a refuzat.</translation>
    </message>
    <message>
        <source>The payment was called off.</source>
        <translation>Plata a fost revocată.</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Ramb. parțial</translation>
    </message>
    <message>
        <source>Some of the money went back to the buyer.</source>
        <translation>O parte din bani s-a întors la cumpărător.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rambursată</translation>
    </message>
    <message>
        <source>All the money went back to the buyer.</source>
        <translation>Toți banii s-au întors la cumpărător.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>În verificare</translation>
    </message>
    <message>
        <source>The provider is checking for fraud: do not ship yet.</source>
        <translation>Procesatorul verifică o fraudă: nu livrați încă.</translation>
    </message>
    <message>
        <source>No shipping</source>
        <translation>Fără livrare</translation>
    </message>
    <message>
        <source>Nothing to ship, or the account does not say.</source>
        <translation>Nimic de livrat sau contul nu spune.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>De livrat</translation>
    </message>
    <message>
        <source>Nothing is packed yet.</source>
        <translation>Încă nu s-a împachetat nimic.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmată</translation>
    </message>
    <message>
        <source>The warehouse has accepted it.</source>
        <translation>Depozitul a acceptat-o.</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Being picked or packed.</source>
        <translation>Se culege sau se împachetează.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Packed and waiting for the carrier.</source>
        <translation>Împachetată și așteaptă transportatorul.</translation>
    </message>
    <message>
        <source>Part shipped</source>
        <translation>Livrată parțial</translation>
    </message>
    <message>
        <source>{n} of {m} lines have left.</source>
        <translation>Au plecat {n} din {m} linii.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expediată</translation>
    </message>
    <message>
        <source>Everything has left; tracking {awb}.</source>
        <translation>Totul a plecat; urmărire {awb}.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrată</translation>
    </message>
    <message>
        <source>The carrier says it arrived.</source>
        <translation>Transportatorul spune că a ajuns.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returnată</translation>
    </message>
    <message>
        <source>All the goods came back.</source>
        <translation>Toate bunurile s-au întors.</translation>
    </message>
    <message>
        <source>Part returned</source>
        <translation>Retur parțial</translation>
    </message>
    <message>
        <source>Some of the goods came back.</source>
        <translation>O parte din bunuri s-a întors.</translation>
    </message>
    <message>
        <source>Will not be shipped.</source>
        <translation>Nu se va livra.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altele</translation>
    </message>
    <message>
        <source>The account uses a word of its own: “{word}”.</source>
        <translation>Contul folosește un cuvânt propriu: „{word}”.</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>Fără rambursare</translation>
    </message>
    <message>
        <source>Nobody asked for money back.</source>
        <translation>Nimeni nu a cerut banii înapoi.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Cerută</translation>
    </message>
    <message>
        <source>A refund is asked for and not answered.</source>
        <translation>S-a cerut o rambursare și nu s-a răspuns.</translation>
    </message>
    <message>
        <source>Some of the money is sent back.</source>
        <translation>O parte din bani este trimisă înapoi.</translation>
    </message>
    <message>
        <source>All the money is sent back.</source>
        <translation>Toți banii sunt trimiși înapoi.</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Rambursare eșuată</translation>
    </message>
    <message>
        <source>The refund did not go through.</source>
        <translation>Rambursarea nu a reușit.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>La zi</translation>
    </message>
    <message>
        <source>Here and at {account} are the same, seen {age} ago.</source>
        <translation>Aici și la {account} este la fel, văzut acum {age}.</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Modificări de trimis</translation>
    </message>
    <message>
        <source>{n} changes go out at the next sync.</source>
        <translation>{n} modificări pleacă la următoarea sincronizare.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Așteaptă trimiterea</translation>
    </message>
    <message>
        <source>Goes out when {account} can be reached again.</source>
        <translation>Pleacă atunci când {account} poate fi contactat din nou.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Se verifică</translation>
    </message>
    <message>
        <source>Sent; asking {account} what it kept.</source>
        <translation>Trimisă; se întreabă {account} ce a păstrat.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Doar aici</translation>
    </message>
    <message>
        <source>Belongs to no account; it is never sent.</source>
        <translation>Nu aparține niciunui cont; nu se trimite niciodată.</translation>
    </message>
    <message>
        <source>Sent, no status</source>
        <translation>Trimisă, fără stare</translation>
    </message>
    <message>
        <source>{account} took it but gives no status back.</source>
        <translation>{account} a primit-o, dar nu comunică nicio stare.</translation>
    </message>
    <message>
        <source>Needs your choice</source>
        <translation>Așteaptă alegerea</translation>
    </message>
    <message>
        <source>{n} fields were changed here and at {account}.</source>
        <translation>{n} câmpuri au fost modificate aici și la {account}.</translation>
    </message>
    <message>
        <source>Not sure it arrived</source>
        <translation>Nu e sigur că a ajuns</translation>
    </message>
    <message>
        <source>Sent, but no answer came: say whether it is there.</source>
        <translation>Trimisă, dar fără răspuns: spuneți dacă este acolo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refuzată</translation>
    </message>
    <message>
        <source>{account} refused it: {reason}.</source>
        <translation>{account} a refuzat-o: {reason}.</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Ștearsă acolo</translation>
    </message>
    <message>
        <source>{account} no longer has this order; it is kept here.</source>
        <translation>{account} nu mai are această comandă; este păstrată aici.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing typed is lost: everything unsent is on this computer</source>
        <translation>Nimic din ce s-a scris nu se pierde: tot ce nu e trimis este pe acest calculator</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>se numără…</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} din {}</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n comandă</numerusform>
            <numerusform>%n comenzi</numerusform>
            <numerusform>%n de comenzi</numerusform>
        </translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} selectate</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n vă așteaptă</numerusform>
            <numerusform>%n vă așteaptă</numerusform>
            <numerusform>%n vă așteaptă</numerusform>
        </translation>
    </message>
    <message>
        <source>{} unsent</source>
        <translation>{} netrimise</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>No further step from here</source>
        <translation>De aici nu mai urmează niciun pas</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One copy less</source>
        <translation>Un exemplar mai puțin</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Un exemplar în plus</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>{} copies</source>
        <translation>{} exemplare</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 exemplar</translation>
    </message>
    <message>
        <source>as many copies as the carrier asks for</source>
        <translation>câte exemplare cere transportatorul</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestii</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Bring in by reference</source>
        <translation>Adu după referință</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>Doar trimite</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizează tot</translation>
    </message>
    <message>
        <source>{} unsent</source>
        <translation>{} netrimise</translation>
    </message>
    <message>
        <source>{} need you</source>
        <translation>{} vă așteaptă</translation>
    </message>
    <message>
        <source>last complete round {}</source>
        <translation>ultima rundă completă {}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vă așteaptă</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
    <message>
        <source>Came, but could not be read</source>
        <translation>Au venit, dar nu s-au putut citi</translation>
    </message>
    <message>
        <source>Rounds today</source>
        <translation>Rundele de azi</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Toate rundele</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Doar azi</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Încă niciuna.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adaugă un cont</translation>
    </message>
    <message>
        <source>Nothing to keep in step yet</source>
        <translation>Încă nu este nimic de ținut la zi</translation>
    </message>
    <message>
        <source>Add an account: its orders come here, yours go there.</source>
        <translation>Adăugați un cont: comenzile lui vin aici, ale dumneavoastră merg acolo.</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Pagina {} din {}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Bring in by reference</source>
        <translation>Adu după referință</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Comandă nouă</translation>
    </message>
</context>
<context>
    <name>TrashOffers</name>
    <message numerus="yes">
        <source>%n order(s) still stand(s) at {}</source>
        <translation>
            <numerusform>%n comandă este încă la {}</numerusform>
            <numerusform>%n comenzi sunt încă la {}</numerusform>
            <numerusform>%n de comenzi sunt încă la {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash on this computer only.</source>
        <translation>Mutată în coș doar pe acest calculator.</translation>
    </message>
    <message>
        <source>Also delete at {}</source>
        <translation>Șterge și la {}</translation>
    </message>
    <message>
        <source>{} cannot delete an order, but it can cancel it.</source>
        <translation>{} nu poate șterge o comandă, dar o poate anula.</translation>
    </message>
    <message>
        <source>Cancel at {}</source>
        <translation>Anulează la {}</translation>
    </message>
    <message>
        <source>{} cannot delete an order; before it is shipped a refund can be asked for.</source>
        <translation>{} nu poate șterge o comandă; înainte de expediere se poate cere o rambursare.</translation>
    </message>
    <message>
        <source>Ask {} for a refund</source>
        <translation>Cere rambursare la {}</translation>
    </message>
    <message>
        <source>{} can neither delete nor cancel it from here: tell them.</source>
        <translation>{} nu poate nici șterge, nici anula de aici: anunțați-i.</translation>
    </message>
    <message>
        <source>{} orders at {} at once?</source>
        <translation>{} comenzi la {} deodată?</translation>
    </message>
    <message>
        <source>What is deleted or cancelled there does not come back from here.</source>
        <translation>Ce se șterge sau se anulează acolo nu revine de aici.</translation>
    </message>
    <message>
        <source>Yes, all {}</source>
        <translation>Da, toate {}</translation>
    </message>
    <message>
        <source>Goes to {} with the next sync</source>
        <translation>Pleacă la {} cu următoarea sincronizare</translation>
    </message>
    <message>
        <source>Leave there</source>
        <translation>Lasă acolo</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Nothing stops the papers of this order</source>
        <translation>Nimic nu mai oprește documentele acestei comenzi</translation>
    </message>
    <message>
        <source>No other order is blocked</source>
        <translation>Nicio altă comandă nu este blocată</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Commercial invoice</source>
        <translation>Factură comercială</translation>
    </message>
    <message>
        <source>Customs rendition</source>
        <translation>Versiune pentru vamă</translation>
    </message>
    <message>
        <source>Proforma</source>
        <translation>Factură proformă</translation>
    </message>
    <message>
        <source>Customs proforma</source>
        <translation>Proformă pentru vamă</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Listă de colisaj</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Aviz de însoțire</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Notă de credit</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Provine din</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Urmat de</translation>
    </message>
</context>
<context>
    <name>_AsTyped</name>
    <message>
        <source>Quantity to credit</source>
        <translation>Cantitate de creditat</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>Go to field</source>
        <translation>Mergi la câmp</translation>
    </message>
</context>
</TS>
