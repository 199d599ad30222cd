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
    <message>
        <source>1 order waits for your answer</source>
        <translation>1 comandă vă așteaptă</translation>
    </message>
    <message>
        <source>{} orders wait for your answer</source>
        <translation>{} comenzi vă așteaptă</translation>
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
        <source>seconds a lost write may still arrive</source>
        <translation>secunde în care o scriere pierdută mai poate ajunge</translation>
    </message>
    <message>
        <source>per second / per minute, such as 1/60</source>
        <translation>pe secundă / pe minut, de exemplu 1/60</translation>
    </message>
    <message>
        <source>whose papers; blank is the first</source>
        <translation>pe ale cui documente; gol înseamnă prima</translation>
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
        <source>Tracking number</source>
        <translation>Număr de urmărire</translation>
    </message>
    <message>
        <source>Buyer’s reference</source>
        <translation>Referința cumpărătorului</translation>
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
        <translation>{}: {} comenzi</translation>
    </message>
    <message>
        <source>{}: {} orders left</source>
        <translation>{}: {} comenzi rămase</translation>
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
        <translation>MRN de export</translation>
    </message>
    <message>
        <source>VAT, rate</source>
        <translation>TVA, curs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>după regulă</translation>
    </message>
    <message>
        <source>Freight after it</source>
        <translation>Transport după frontieră</translation>
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
        <translation>Prezentare</translation>
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
        <translation>La distanță</translation>
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
        <translation>{} caractere</translation>
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
    <name>EditorBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>Account of the new order</source>
        <translation>Contul comenzii noi</translation>
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
        <source>Enter next  ·  Tab next cell  ·  12*CODE quantity  ·  Ctrl D repeat  ·  Ctrl Del remove line</source>
        <translation>Enter următorul  ·  Tab celula următoare  ·  12*COD cantitate  ·  Ctrl D repetă  ·  Ctrl Del elimină linia</translation>
    </message>
    <message>
        <source>{} lines</source>
        <translation>{} linii</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 linie</translation>
    </message>
    <message>
        <source>{} pieces</source>
        <translation>{} bucăți</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 bucată</translation>
    </message>
    <message>
        <source>{} kg</source>
        <translation>{} kg</translation>
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
        <source>Enter an order</source>
        <translation>Introduceți o comandă</translation>
    </message>
    <message>
        <source>Works without a network; an account can follow later.</source>
        <translation>Funcționează fără rețea; un cont poate veni mai târziu.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurați o copie de siguranță</translation>
    </message>
    <message>
        <source>One file brings back orders and papers.</source>
        <translation>Un singur fișier aduce înapoi comenzi și documente.</translation>
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
        <source>yes</source>
        <translation>da</translation>
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
        <source>Fix {}</source>
        <translation>Corectează {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>și încă {}</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>{}, line {}</source>
        <translation>{}, linia {}</translation>
    </message>
    <message>
        <source>Type or scan a code</source>
        <translation>Scrieți sau scanați un cod</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsește</translation>
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
        <translation>{} bucăți</translation>
    </message>
    <message>
        <source>no HS code or origin</source>
        <translation>fără cod HS sau origine</translation>
    </message>
    <message>
        <source>HS {}</source>
        <translation>HS {}</translation>
    </message>
    <message>
        <source>no HS code</source>
        <translation>fără cod HS</translation>
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
        <translation>Sunt selectate {} comenzi; se tipăresc cel mult {} dintr-odată.</translation>
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
        <source>Credit note for the invoice</source>
        <translation>Notă de credit pentru factură</translation>
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
        <translation>Comenzi</translation>
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
</context>
<context>
    <name>ProductFiles</name>
    <message>
        <source>Import products</source>
        <translation>Importă produse</translation>
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
    <message numerus="yes">
        <source>Nothing is changed yet. %n point(s) to look at:</source>
        <translation>
            <numerusform>Nimic nu este schimbat încă. %n punct de văzut:</numerusform>
            <numerusform>Nimic nu este schimbat încă. %n puncte de văzut:</numerusform>
            <numerusform>Nimic nu este schimbat încă. %n de puncte de văzut:</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Se importă {}…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>{} imported: {} new, {} changed, {} left out or as they are</source>
        <translation>{} importat: {} noi, {} schimbate, {} lăsate deoparte sau neschimbate</translation>
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
        <translation>{} caractere</translation>
    </message>
    <message>
        <source>{} of {} characters</source>
        <translation>{} din {} caractere</translation>
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
        <source>the invoice of {}</source>
        <translation>factura de la {}</translation>
    </message>
    <message>
        <source> at {}</source>
        <translation> la {}</translation>
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
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Previzualizarea documentului</translation>
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
        <translation>Rambursată parțial</translation>
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
        <translation>Returnată parțial</translation>
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
        <source>Customs invoice</source>
        <translation>Factură pentru vamă</translation>
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
