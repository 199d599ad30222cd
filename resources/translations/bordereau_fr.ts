<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Reading changes: {} of {}</source>
        <translation>Lecture des changements : {} sur {}</translation>
    </message>
    <message>
        <source>At work: {}</source>
        <translation>Au travail : {}</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Refuses the sign-in</source>
        <translation>Refuse la connexion</translation>
    </message>
    <message>
        <source>Cannot be reached since {}</source>
        <translation>Injoignable depuis {}</translation>
    </message>
    <message>
        <source>1 order waits for your answer</source>
        <translation>1 commande attend votre réponse</translation>
    </message>
    <message>
        <source>{} orders wait for your answer</source>
        <translation>{} commandes attendent votre réponse</translation>
    </message>
    <message>
        <source>Lists nothing: bring in by reference</source>
        <translation>Ne liste rien : amener par référence</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>encore {} min environ</translation>
    </message>
    <message>
        <source>about {} h left</source>
        <translation>encore {} h environ</translation>
    </message>
    <message>
        <source>next try in {} min</source>
        <translation>prochain essai dans {} min</translation>
    </message>
    <message>
        <source>next try in {} s</source>
        <translation>nouvel essai dans {} s</translation>
    </message>
    <message>
        <source>complete {}</source>
        <translation>complet à {}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>a to z, 0 to 9 and hyphen</source>
        <translation>a à z, 0 à 9 et tiret</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>the part before the documented path, such as https://shop.example</source>
        <translation>ce qui précède le chemin documenté, par exemple https://shop.example</translation>
    </message>
    <message>
        <source>{} cannot list its orders: those entered there come in one by one, with “Bring in by reference”.</source>
        <translation>{} ne peut pas lister ses commandes : celles saisies là-bas arrivent une à une, avec « Amener par référence ».</translation>
    </message>
    <message>
        <source>{} tells nothing back of what it was sent, unless this account answers readings.</source>
        <translation>{} ne dit rien de ce qu’il a reçu, sauf si ce compte répond aux lectures.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>or instead</source>
        <translation>ou bien</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>seconds a lost write may still arrive</source>
        <translation>secondes pendant lesquelles un envoi perdu peut encore arriver</translation>
    </message>
    <message>
        <source>per second / per minute, such as 1/60</source>
        <translation>par seconde / par minute, par exemple 1/60</translation>
    </message>
    <message>
        <source>whose papers; blank is the first</source>
        <translation>de quelle société ; vide : la première</translation>
    </message>
    <message>
        <source>its name there, sent with every call</source>
        <translation>son nom là-bas, envoyé à chaque appel</translation>
    </message>
    <message>
        <source>where it signs in; blank is the tenant</source>
        <translation>où il se connecte ; vide vaut le tenant</translation>
    </message>
    <message>
        <source>blank is the usual one</source>
        <translation>vide vaut l’adresse habituelle</translation>
    </message>
    <message>
        <source>Standard or Express; blank is Standard</source>
        <translation>Standard ou Express ; vide vaut Standard</translation>
    </message>
    <message>
        <source>where the goods are sold, such as Shopify</source>
        <translation>où les articles sont vendus, par exemple Shopify</translation>
    </message>
    <message>
        <source>Filled in where an order says nothing</source>
        <translation>Mis là où une commande ne dit rien</translation>
    </message>
    <message>
        <source>blank leaves what is kept</source>
        <translation>vide : garde ce qui est enregistré</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Settling time</source>
        <translation>Délai de stabilisation</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Shop URL</source>
        <translation>URL de la boutique</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL du jeton</translation>
    </message>
    <message>
        <source>Path form</source>
        <translation>Forme du chemin</translation>
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
        <translation>Type de canal</translation>
    </message>
    <message>
        <source>Sale platform</source>
        <translation>Plateforme de vente</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton de rafraîchissement</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
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
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Departure country</source>
        <translation>Pays de départ</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>No keyring here keeps secrets</source>
        <translation>Aucun trousseau ne garde les secrets ici</translation>
    </message>
    <message>
        <source>They are used until the program ends; then they are asked for again.</source>
        <translation>Ils servent jusqu’à la fin du programme, puis sont redemandés.</translation>
    </message>
    <message>
        <source>{} saved</source>
        <translation>{} enregistré</translation>
    </message>
    <message>
        <source>What the test proved</source>
        <translation>Ce que le test a prouvé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Retirer {} ?</translation>
    </message>
    <message>
        <source>Its orders stay here; the same kind and address connect them again.</source>
        <translation>Ses commandes restent ici ; le même type et la même adresse les relient à nouveau.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Voir ce qui attend</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>Amounts, payment and carrier</source>
        <translation>Montants, paiement et transporteur</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Shipping cost</source>
        <translation>Frais d’envoi</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Payment and carrier</source>
        <translation>Paiement et transporteur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Buyer’s reference</source>
        <translation>Référence de l’acheteur</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Note from the customer</source>
        <translation>Note du client</translation>
    </message>
    <message>
        <source>Note for us, never sent</source>
        <translation>Note pour nous, jamais envoyée</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Without line {}, which has a wrong figure</source>
        <translation>Sans la ligne {}, dont un chiffre est faux</translation>
    </message>
</context>
<context>
    <name>AsideRow</name>
    <message>
        <source>Show its text</source>
        <translation>Afficher son texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>an order without a number</source>
        <translation>une commande sans numéro</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Texte de {}</translation>
    </message>
    <message>
        <source>Hide its text</source>
        <translation>Masquer son texte</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Enter takes it  ·  Esc leaves what is typed</source>
        <translation>Entrée la prend  ·  Échap laisse le texte tapé</translation>
    </message>
    <message>
        <source>Enter takes it  ·  12* first sets a quantity</source>
        <translation>Entrée la prend  ·  12* devant fixe la quantité</translation>
    </message>
    <message>
        <source>“{}” is no product here yet</source>
        <translation>« {} » n’est pas encore un produit ici</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Issue and print all</source>
        <translation>Tout émettre et imprimer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Those printed before too</source>
        <translation>Aussi ceux déjà imprimés</translation>
    </message>
    <message>
        <source>Where it goes on</source>
        <translation>Où reprendre</translation>
    </message>
    <message>
        <source>Sheets lost? Choose the first</source>
        <translation>Feuilles perdues ? Choisir la première</translation>
    </message>
    <message>
        <source>With the next paper</source>
        <translation>Au document suivant</translation>
    </message>
    <message>
        <source>Again from {}: {}</source>
        <translation>De nouveau depuis {} : {}</translation>
    </message>
    <message>
        <source>{}: {} orders</source>
        <translation>{} : {} commandes</translation>
    </message>
    <message>
        <source>{}: {} orders left</source>
        <translation>{} : {} commandes restantes</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Try those left out again</source>
        <translation>Réessayer les laissés de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the default printer</source>
        <translation>l’imprimante par défaut</translation>
    </message>
    <message numerus="yes">
        <source>to {}, %n copy(s) each</source>
        <translation>
            <numerusform>vers {}, %n exemplaire chacun</numerusform>
            <numerusform>vers {}, %n exemplaires chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} for %n order(s), as the carrier asks</source>
        <translation>
            <numerusform>{} pour %n commande, comme le transporteur le demande</numerusform>
            <numerusform>{} pour %n commandes, comme le transporteur le demande</numerusform>
        </translation>
    </message>
    <message>
        <source>{} of {} printed</source>
        <translation>{} sur {} imprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>BoundFields</name>
    <message>
        <source>Received so: kept whole, shown in part</source>
        <translation>Reçu ainsi : gardé entier, montré en partie</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Bring in by reference</source>
        <translation>Amener par référence</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>L’amener</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Number or reference there</source>
        <translation>Numéro ou référence là-bas</translation>
    </message>
    <message>
        <source>No account here can be asked for an order; add one first.</source>
        <translation>Aucun compte ici ne peut être interrogé pour une commande ; ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>Type the number or the reference the order has there.</source>
        <translation>Saisissez le numéro ou la référence de la commande là-bas.</translation>
    </message>
    <message>
        <source>{} has no order “{}”, or none that could be read.</source>
        <translation>{} n’a pas de commande « {} », ou aucune lisible.</translation>
    </message>
    <message>
        <source>{} is here</source>
        <translation>{} est ici</translation>
    </message>
</context>
<context>
    <name>BrokenBatch</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>Printing was broken off: {}, %n order(s) left</source>
        <translation>
            <numerusform>L’impression a été interrompue : {}, reste %n commande</numerusform>
            <numerusform>L’impression a été interrompue : {}, restent %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on with the first that is not printed.</source>
        <translation>Elle reprend à la première qui n’est pas imprimée.</translation>
    </message>
    <message>
        <source>One paper may be out already; you are asked about it.</source>
        <translation>Un document est peut-être déjà sorti ; la question vous sera posée.</translation>
    </message>
</context>
<context>
    <name>ClashTable</name>
    <message>
        <source>Deleted here, changed there</source>
        <translation>Supprimée ici, modifiée là-bas</translation>
    </message>
    <message>
        <source>Changed here, deleted there</source>
        <translation>Modifiée ici, supprimée là-bas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>At {}</source>
        <translation>Chez {}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>name and address go together</source>
        <translation>nom et adresse vont ensemble</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pai.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} à compléter</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>stands in its numbers, such as OUTLET</source>
        <translation>figure dans ses numéros, par exemple OUTLET</translation>
    </message>
    <message>
        <source>The first exporter</source>
        <translation>Le premier exportateur</translation>
    </message>
    <message>
        <source>A further exporter…</source>
        <translation>Un autre exportateur…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>{}, PNG or JPEG</source>
        <translation>{}, PNG ou JPEG</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>All from here</source>
        <translation>Tout d’ici</translation>
    </message>
    <message>
        <source>A third value</source>
        <translation>Une troisième valeur</translation>
    </message>
    <message>
        <source>← here   → there   E write a third value   Enter next field   Ctrl Z takes back</source>
        <translation>← ici   → là-bas   E écrire une troisième valeur   Entrée champ suivant   Ctrl Z annule</translation>
    </message>
    <message>
        <source>{} fields were changed here and at {}. Pick one for each.</source>
        <translation>{} champs ont changé ici et chez {}. Choisissez pour chacun.</translation>
    </message>
    <message>
        <source>One field was changed here and at {}. Pick one.</source>
        <translation>Un champ a changé ici et chez {}. Choisissez.</translation>
    </message>
    <message>
        <source>Nothing to choose any more: both sides agree.</source>
        <translation>Plus rien à choisir : les deux côtés sont d’accord.</translation>
    </message>
    <message>
        <source>All from {}</source>
        <translation>Tout de {}</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>vu {}</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} sur {} choisis</translation>
    </message>
    <message>
        <source>Pick one for each field first.</source>
        <translation>Choisissez d’abord pour chaque champ.</translation>
    </message>
    <message>
        <source>{} is settled</source>
        <translation>{} est réglé</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Line {}: “{}” is no quantity; a number such as 1 is expected.</source>
        <translation>Ligne {} : « {} » n’est pas une quantité ; un nombre comme 1 est attendu.</translation>
    </message>
    <message>
        <source>Line {}: {} cannot be credited, {} are left.</source>
        <translation>Ligne {} : {} ne peut être crédité, il reste {}.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
</context>
<context>
    <name>CreditPanel</name>
    <message>
        <source>Whole invoice, charges too</source>
        <translation>Toute la facture, frais compris</translation>
    </message>
    <message>
        <source>Reason, printed on the credit note</source>
        <translation>Motif, imprimé sur l’avoir</translation>
    </message>
    <message>
        <source>Credit and invoice anew</source>
        <translation>Créditer et refacturer</translation>
    </message>
    <message>
        <source>Credit note only</source>
        <translation>Avoir seulement</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Quantities to credit</source>
        <translation>Quantités à créditer</translation>
    </message>
    <message>
        <source>Credit {}</source>
        <translation>Créditer {}</translation>
    </message>
    <message>
        <source>{} of {} can still be credited.</source>
        <translation>{} sur {} peuvent encore être crédités.</translation>
    </message>
    <message>
        <source>Why is it credited? The reason stands on the credit note.</source>
        <translation>Pourquoi un avoir ? Le motif figure sur l’avoir.</translation>
    </message>
    <message>
        <source>Everything that is left is credited; nothing is left to invoice anew.</source>
        <translation>Tout le reste est crédité ; il ne reste rien à refacturer.</translation>
    </message>
    <message>
        <source>Type what is to be credited of a line: 1 takes one off the invoice.</source>
        <translation>Tapez ce qui est à créditer d’une ligne : 1 en retire un de la facture.</translation>
    </message>
    <message>
        <source>Anew: the invoice is credited whole, and a new one holds what is left.</source>
        <translation>Refacturer : la facture est créditée en entier, une nouvelle porte ce qui reste.</translation>
    </message>
    <message>
        <source>{} issued and printed</source>
        <translation>{} émis et imprimé</translation>
    </message>
    <message>
        <source>{} issued</source>
        <translation>{} émis</translation>
    </message>
</context>
<context>
    <name>CustomsFields</name>
    <message>
        <source>Customs and VAT</source>
        <translation>Douane et TVA</translation>
    </message>
    <message>
        <source>Reason for export</source>
        <translation>Motif de l’exportation</translation>
    </message>
    <message>
        <source>VAT rule</source>
        <translation>Règle de TVA</translation>
    </message>
    <message>
        <source>Why another VAT rule</source>
        <translation>Pourquoi une autre règle de TVA</translation>
    </message>
    <message>
        <source>Freight to border</source>
        <translation>Jusqu’à la frontière</translation>
    </message>
    <message>
        <source>Royalties</source>
        <translation>Redevances</translation>
    </message>
    <message>
        <source>Selling commissions</source>
        <translation>Commissions de vente</translation>
    </message>
    <message>
        <source>US filing, ITN</source>
        <translation>Déclaration US, ITN</translation>
    </message>
    <message>
        <source>US class, ECCN</source>
        <translation>Classe US, ECCN</translation>
    </message>
    <message>
        <source>Authorised exporter no.</source>
        <translation>N° d’exportateur agréé</translation>
    </message>
    <message>
        <source>Export MRN</source>
        <translation>MRN d’exportation</translation>
    </message>
    <message>
        <source>VAT, rate</source>
        <translation>TVA, cours</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>selon la règle</translation>
    </message>
    <message>
        <source>Freight after it</source>
        <translation>Transport au-delà</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Apports de l’acheteur</translation>
    </message>
    <message>
        <source>by rule: {}</source>
        <translation>selon la règle : {}</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Show these days</source>
        <translation>Montrer ces jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Au (inclus)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Commande précédente</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Distant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Number {} copied</source>
        <translation>Numéro {} copié</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
        <source>Save these as a zip…</source>
        <translation>Enregistrer ceci en zip…</translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and the system</source>
        <translation>Versions du programme, de ses bibliothèques et du système</translation>
    </message>
    <message>
        <source>Language, look and copies; no name of a view or printer</source>
        <translation>Langue, aspect et copies ; aucun nom de vue ni d’imprimante</translation>
    </message>
    <message>
        <source>Accounts: kind, host, state and counts; no secret</source>
        <translation>Comptes : type, hôte, état et nombres ; aucun secret</translation>
    </message>
    <message>
        <source>How many orders, waiting entries, conflicts and papers</source>
        <translation>Combien de commandes, d’envois en attente, de conflits et de documents</translation>
    </message>
    <message>
        <source>The last rounds with each account, in counts and times</source>
        <translation>Les derniers échanges avec chaque compte, en nombres et en heures</translation>
    </message>
    <message>
        <source>What the check of the database and the papers found, by kind</source>
        <translation>Ce que la vérification de la base et des documents a trouvé, par genre</translation>
    </message>
    <message>
        <source>The end of the log, without secrets and names</source>
        <translation>La fin du journal technique, sans secrets ni noms</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} caractères</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer un diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics saved as {}</source>
        <translation>Diagnostic enregistré sous {}</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Account of the new order</source>
        <translation>Compte de la nouvelle commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Edit order {}</source>
        <translation>Modifier la commande {}</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>chez {}</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>pour {}</translation>
    </message>
    <message>
        <source>Draft kept {}</source>
        <translation>Brouillon gardé à {}</translation>
    </message>
</context>
<context>
    <name>EditorBars</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>What you typed since the last save would be lost.</source>
        <translation>La saisie depuis le dernier enregistrement serait perdue.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>What you typed is back</source>
        <translation>Votre saisie est revenue</translation>
    </message>
    <message>
        <source>It was kept as a draft and is not saved yet.</source>
        <translation>Elle était gardée en brouillon et n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Changed here and by a sync: {}</source>
        <translation>Changé ici et par une synchronisation : {}</translation>
    </message>
    <message>
        <source>Everything else fitted together. Nothing is saved yet.</source>
        <translation>Tout le reste s’accorde. Rien n’est encore enregistré.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Edit order</source>
        <translation>Modifier la commande</translation>
    </message>
    <message>
        <source>Enter next  ·  Tab next cell  ·  12*CODE quantity  ·  Ctrl D repeat  ·  Ctrl Del remove line</source>
        <translation>Entrée suite  ·  Tab cellule suivante  ·  12*CODE quantité  ·  Ctrl D répète  ·  Ctrl Suppr retire la ligne</translation>
    </message>
    <message>
        <source>{} lines</source>
        <translation>{} lignes</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{} pieces</source>
        <translation>{} pièces</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 pièce</translation>
    </message>
    <message>
        <source>{} kg</source>
        <translation>{} kg</translation>
    </message>
    <message>
        <source>{} lines removed</source>
        <translation>{} lignes retirées</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>Ligne retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
    <message>
        <source>The file is on the clipboard</source>
        <translation>Le fichier est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copier le fichier</translation>
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
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>passées</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>étiquetées</translation>
    </message>
    <message>
        <source>that</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>every account</source>
        <translation>tout compte</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>vous attendent</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Tout compte</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Country the goods go to, such as US</source>
        <translation>Pays de destination, par exemple US</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>To a country…</source>
        <translation>Vers un pays…</translation>
    </message>
    <message>
        <source>With a tag…</source>
        <translation>Avec une marque…</translation>
    </message>
    <message>
        <source>That need you</source>
        <translation>Qui vous attendent</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Change this filter</source>
        <translation>Changer ce filtre</translation>
    </message>
    <message>
        <source> · Delete clears it</source>
        <translation> · Suppr l’efface</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>tout statut</translation>
    </message>
    <message>
        <source>{} statuses</source>
        <translation>{} statuts</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toute date</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>jusqu’au {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis le {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in the paper</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Search in the paper…</source>
        <translation>Chercher dans le document…</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Bring in your orders</source>
        <translation>Faites entrer vos commandes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>{}. Takes an address and a key.</source>
        <translation>{}. Il faut une adresse et une clé.</translation>
    </message>
    <message>
        <source>Enter an order</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Works without a network; an account can follow later.</source>
        <translation>Fonctionne sans réseau ; un compte peut suivre.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>One file brings back orders and papers.</source>
        <translation>Un fichier ramène commandes et documents.</translation>
    </message>
    <message>
        <source>Bordereau keeps them on this computer and works without a network.</source>
        <translation>Bordereau les garde sur cet ordinateur et fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Go to the empty list</source>
        <translation>Aller à la liste vide</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{} min ago</source>
        <translation>il y a {} min</translation>
    </message>
    <message>
        <source>{} h ago</source>
        <translation>il y a {} h</translation>
    </message>
    <message>
        <source>{} d ago</source>
        <translation>il y a {} j</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Order came in</source>
        <translation>Commande reçue</translation>
    </message>
    <message>
        <source>Paper voided</source>
        <translation>Document annulé</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Brought back from the trash</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>Document émis</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Document imprimé</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Delivery term</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Papers of the account</source>
        <translation>Documents du compte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Pick-up address</source>
        <translation>Adresse d’enlèvement</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>Statut de commande</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Statut de paiement</translation>
    </message>
    <message>
        <source>Shipping status</source>
        <translation>Statut d’envoi</translation>
    </message>
    <message>
        <source>Refund status</source>
        <translation>Statut de remboursement</translation>
    </message>
    <message>
        <source>Customer’s note</source>
        <translation>Note du client</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Note au client</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note interne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>Entered at the account</source>
        <translation>Saisie chez le compte</translation>
    </message>
    <message>
        <source>Changed at the account</source>
        <translation>Changée chez le compte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line as shipped</source>
        <translation>Ligne telle qu’expédiée</translation>
    </message>
    <message>
        <source>Line at the account</source>
        <translation>Ligne chez le compte</translation>
    </message>
    <message>
        <source>Customs of the line</source>
        <translation>Douane de la ligne</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>Lieu convenu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
</context>
<context>
    <name>IssueFace</name>
    <message>
        <source>Before issuing</source>
        <translation>Avant l’émission</translation>
    </message>
    <message>
        <source>Taken only when you issue. It cannot be changed afterwards.</source>
        <translation>Pris seulement à l’émission. Plus rien ne change ensuite.</translation>
    </message>
    <message>
        <source>One invoice for each of {} sellers.</source>
        <translation>Une facture pour chacun des {} vendeurs.</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Émettre et imprimer</translation>
    </message>
    <message>
        <source>Issue only</source>
        <translation>Émettre seulement</translation>
    </message>
    <message>
        <source>Print draft</source>
        <translation>Imprimer le brouillon</translation>
    </message>
    <message>
        <source>Fix the {} points first: the paper would be refused otherwise.</source>
        <translation>Corrigez d’abord les {} points : le document serait refusé.</translation>
    </message>
    <message>
        <source>Fix the one point first.</source>
        <translation>Corrigez d’abord ce point.</translation>
    </message>
    <message>
        <source>This computer has no printer set up: issue, then open the file.</source>
        <translation>Aucune imprimante sur cet ordinateur : émettez, puis ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Draft sent to {}</source>
        <translation>Brouillon envoyé à {}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong that the program did not expect.</source>
        <translation>Quelque chose d’imprévu a échoué.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log of this profile says more.</source>
        <translation>Rien n’a été modifié. Le journal de ce profil en dit plus.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The new order you were typing is kept</source>
        <translation>La nouvelle commande que vous saisissiez est gardée</translation>
    </message>
    <message>
        <source>What you were typing in {} is kept</source>
        <translation>Votre saisie dans {} est gardée</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Elle n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>KindColumn</name>
    <message>
        <source>This order</source>
        <translation>Cette commande</translation>
    </message>
    <message>
        <source>Goods on the paper</source>
        <translation>Marchandises du document</translation>
    </message>
    <message>
        <source>Seller of the invoice in view</source>
        <translation>Vendeur de la facture affichée</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Déjà émis</translation>
    </message>
    <message>
        <source>All of the order</source>
        <translation>Toute la commande</translation>
    </message>
    <message>
        <source>Shipment {} of {}</source>
        <translation>Expédition {} sur {}</translation>
    </message>
    <message>
        <source>Invoice of {}</source>
        <translation>Facture de {}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <source>no invoice to credit</source>
        <translation>aucune facture à créditer</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>pas encore émis</translation>
    </message>
    <message>
        <source>{} things to fix first</source>
        <translation>{} points à corriger d’abord</translation>
    </message>
    <message>
        <source>1 thing to fix first</source>
        <translation>1 point à corriger d’abord</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>pas imprimé</translation>
    </message>
    <message>
        <source>printed once</source>
        <translation>imprimé une fois</translation>
    </message>
    <message>
        <source>printed {} times</source>
        <translation>imprimé {} fois</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Not printed</source>
        <translation>Non imprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n further problem(s)</source>
        <translation>
            <numerusform>%n autre problème</numerusform>
            <numerusform>%n autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix {}</source>
        <translation>Corriger {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} autres</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>{}, line {}</source>
        <translation>{}, ligne {}</translation>
    </message>
    <message>
        <source>Type or scan a code</source>
        <translation>Tapez ou scannez un code</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>LinesGrid</name>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 pièce</translation>
    </message>
    <message>
        <source>{} pieces</source>
        <translation>{} pièces</translation>
    </message>
    <message>
        <source>no HS code or origin</source>
        <translation>ni code SH ni origine</translation>
    </message>
    <message>
        <source>HS {}</source>
        <translation>SH {}</translation>
    </message>
    <message>
        <source>no HS code</source>
        <translation>sans code SH</translation>
    </message>
    <message>
        <source>no origin</source>
        <translation>pas d’origine</translation>
    </message>
    <message>
        <source>each {}</source>
        <translation>pièce {}</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns of the order list</source>
        <translation>Colonnes de la liste des commandes</translation>
    </message>
</context>
<context>
    <name>MakeVoid</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it is void; kept with the paper</source>
        <translation>Pourquoi il est annulé ; conservé avec le document</translation>
    </message>
    <message>
        <source>Mark as void</source>
        <translation>Marquer comme annulé</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Mark {} as void?</source>
        <translation>Marquer {} comme annulé ?</translation>
    </message>
    <message>
        <source>It stays in the series with this reason; it cannot come back.</source>
        <translation>Il reste dans la série avec ce motif ; il ne peut pas revenir.</translation>
    </message>
    <message>
        <source>{} is void</source>
        <translation>{} est annulé</translation>
    </message>
</context>
<context>
    <name>MergedList</name>
    <message>
        <source>{} more changes fitted together by themselves</source>
        <translation>{} autres changements se sont accordés d’eux-mêmes</translation>
    </message>
    <message>
        <source>1 more change fitted by itself</source>
        <translation>1 autre changement s’est accordé de lui-même</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>les deux gardés</translation>
    </message>
    <message>
        <source>changed at {}</source>
        <translation>changé chez {}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Enter one, or add an account.</source>
        <translation>Saisissez-en une, ou ajoutez un compte.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Orders appear here when there is something to do.</source>
        <translation>Des commandes apparaissent ici quand il y a à faire.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No order matches what the filters above say.</source>
        <translation>Aucune commande ne répond aux filtres ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message>
        <source>{} orders are selected; at most {} are printed in one go.</source>
        <translation>{} commandes sont choisies ; on en imprime {} au plus à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) moved to the trash</source>
        <translation>
            <numerusform>%n commande mise à la corbeille</numerusform>
            <numerusform>%n commandes mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) brought back</source>
        <translation>
            <numerusform>%n commande reprise</numerusform>
            <numerusform>%n commandes reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Credit note for the invoice</source>
        <translation>Avoir pour la facture</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>The link “{}” is not opened: an address that begins with https:// is expected.</source>
        <translation>Le lien « {} » n’est pas ouvert : une adresse qui commence par https:// est attendue.</translation>
    </message>
    <message>
        <source>The link leads to {}</source>
        <translation>Le lien mène à {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>How the customs value is reached</source>
        <translation>Comment se forme la valeur en douane</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernièrement</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need your choice</source>
        <translation>
            <numerusform>%n champ attend votre choix</numerusform>
            <numerusform>%n champs attendent votre choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and at {}</source>
        <translation>Modifié ici et chez {}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stop the papers</source>
        <translation>
            <numerusform>%n constat arrête les documents</numerusform>
            <numerusform>%n constats arrêtent les documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Manutention</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>of which VAT</source>
        <translation>dont TVA</translation>
    </message>
    <message>
        <source>Total, computed here</source>
        <translation>Total, calculé ici</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What {} last said</source>
        <translation>Ce que {} a dit en dernier</translation>
    </message>
    <message>
        <source>Order {} there</source>
        <translation>Commande {} là-bas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Settings: company</source>
        <translation>Réglages : société</translation>
    </message>
    <message>
        <source>Settings: series of papers</source>
        <translation>Réglages : séries de documents</translation>
    </message>
    <message>
        <source>Settings: printers and copies</source>
        <translation>Réglages : imprimantes et copies</translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation>Réglages : langue et apparence</translation>
    </message>
    <message>
        <source>Settings: safety copies</source>
        <translation>Réglages : copies de sécurité</translation>
    </message>
    <message>
        <source>Settings: help, save diagnostics</source>
        <translation>Réglages : aide, enregistrer un diagnostic</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>A command, a place, an order, a paper…</source>
        <translation>Une action, un lieu, une commande, un document…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close</source>
        <translation>↑ ↓ choisir   Entrée exécuter   Échap fermer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>show</source>
        <translation>montrer</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émis</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>every paper</source>
        <translation>tous les documents</translation>
    </message>
    <message>
        <source>any currency</source>
        <translation>toute devise</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>Every paper</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Any currency</source>
        <translation>Toute devise</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
</context>
<context>
    <name>PapersBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Papers for {}</source>
        <translation>Documents pour {}</translation>
    </message>
</context>
<context>
    <name>PapersList</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <source>Void: {}</source>
        <translation>Annulé : {}</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>PapersListPage</name>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Search papers</source>
        <translation>Chercher des documents</translation>
    </message>
    <message>
        <source>Search number, order, customer…</source>
        <translation>Numéro, commande, client…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No paper issued yet</source>
        <translation>Aucun document émis</translation>
    </message>
    <message>
        <source>Papers appear here once they have a number.</source>
        <translation>Les documents apparaissent ici dès qu’ils ont un numéro.</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Avoir…</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Montrer la commande</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documents émis</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No issued paper fits this search and these filters.</source>
        <translation>Aucun document émis ne répond à cette recherche et à ces filtres.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Drawing the paper…</source>
        <translation>Le document se dessine…</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>rien à dessiner</translation>
    </message>
    <message>
        <source>{} issued and printed</source>
        <translation>{} émis et imprimé</translation>
    </message>
    <message>
        <source>{} issued</source>
        <translation>{} émis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit the order</source>
        <translation>Modifier la commande</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>No paper has been issued for this order yet.</source>
        <translation>Aucun document émis pour cette commande.</translation>
    </message>
    <message>
        <source>At the account</source>
        <translation>Chez le compte</translation>
    </message>
    <message>
        <source>Void: {}</source>
        <translation>Annulé : {}</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Pas encore imprimé</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Imprimé %n fois</numerusform>
            <numerusform>Imprimé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>last {}</source>
        <translation>la dernière {}</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>{}: not sure it arrived</source>
        <translation>{} : arrivée incertaine</translation>
    </message>
    <message>
        <source>Supplier’s number</source>
        <translation>Numéro du fournisseur</translation>
    </message>
    <message>
        <source>Supplier’s numbers</source>
        <translation>Numéros du fournisseur</translation>
    </message>
    <message>
        <source>It arrived — its number is</source>
        <translation>Elle est arrivée — son numéro est</translation>
    </message>
    <message>
        <source>It did not arrive — send again</source>
        <translation>Elle n’est pas arrivée — renvoyer</translation>
    </message>
    <message>
        <source>Give up, keep it only here</source>
        <translation>Renoncer, la garder seulement ici</translation>
    </message>
    <message>
        <source>It was done there</source>
        <translation>C’est fait là-bas</translation>
    </message>
    <message>
        <source>It was not done — do it again</source>
        <translation>Ce n’est pas fait — recommencer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Send again all the same</source>
        <translation>Renvoyer quand même</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Laisser en attente</translation>
    </message>
    <message>
        <source>Look at {} once more. If {} is there, sending again buys it a second time.</source>
        <translation>Vérifiez encore une fois chez {}. Si {} y est, renvoyer l’achète une seconde fois.</translation>
    </message>
    <message>
        <source>No answer came after the order was sent, and {} has no sure way to tell. Check there first: sending again could buy twice.</source>
        <translation>Aucune réponse après l’envoi, et {} n’a pas de moyen sûr de le dire. Vérifiez d’abord là-bas : renvoyer pourrait acheter deux fois.</translation>
    </message>
    <message>
        <source>No answer came after {} was asked for it, and nothing there tells. Check there first: asking again could do it twice.</source>
        <translation>Aucune réponse après la demande à {}, et rien là-bas ne le dit. Vérifiez d’abord : redemander pourrait le faire deux fois.</translation>
    </message>
    <message>
        <source>sent {}</source>
        <translation>envoyée {}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Copy reference, date, recipient and articles</source>
        <translation>Copier référence, date, destinataire et articles</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number {} gave it.</source>
        <translation>Tapez le numéro que {} lui a donné.</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Bill to someone else</source>
        <translation>Facturer à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Kept here, not sent: {}</source>
        <translation>Gardé ici, pas envoyé : {}</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>same as customer</source>
        <translation>comme le client</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
</context>
<context>
    <name>PrintAgain</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message numerus="yes">
        <source>%n of them went out before: further copies.</source>
        <translation>
            <numerusform>%n d’entre eux est déjà sorti : une copie de plus.</numerusform>
            <numerusform>%n d’entre eux sont déjà sortis : des copies de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n paper(s)?</source>
        <translation>
            <numerusform>Imprimer %n document ?</numerusform>
            <numerusform>Imprimer %n documents ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Print {} again?</source>
        <translation>Réimprimer {} ?</translation>
    </message>
    <message>
        <source>This will be copy {}, the same file as before.</source>
        <translation>Ce sera la copie {}, le même fichier qu’avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer</source>
        <translation>
            <numerusform>%n document envoyé à l’imprimante</numerusform>
            <numerusform>%n documents envoyés à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>{} sent to the printer, copy {}</source>
        <translation>{} envoyé à l’imprimante, copie {}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{} stop saving</source>
        <translation>{} empêchent d’enregistrer</translation>
    </message>
    <message>
        <source>1 stops saving</source>
        <translation>1 empêche d’enregistrer</translation>
    </message>
    <message>
        <source>{} stop the papers</source>
        <translation>{} empêchent les documents</translation>
    </message>
    <message>
        <source>1 stops the papers</source>
        <translation>1 empêche les documents</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Line {}</source>
        <translation>Ligne {}</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>Ligne {} : {}</translation>
    </message>
</context>
<context>
    <name>ProductFiles</name>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>{}: {} new, {} changed, {} left out or as they are</source>
        <translation>{} : {} nouveaux, {} modifiés, {} laissés de côté ou inchangés</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is changed yet. %n point(s) to look at:</source>
        <translation>
            <numerusform>Rien n’est encore modifié. %n point à regarder :</numerusform>
            <numerusform>Rien n’est encore modifié. %n points à regarder :</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Importation de {}…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{} imported: {} new, {} changed, {} left out or as they are</source>
        <translation>{} importé : {} nouveaux, {} modifiés, {} laissés de côté ou inchangés</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) got what was missing.</source>
        <translation>
            <numerusform>%n commande en attente a reçu ce qui manquait.</numerusform>
            <numerusform>%n commandes en attente ont reçu ce qui manquait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>L’importation est annulée</translation>
    </message>
    <message>
        <source>There is no import to take back</source>
        <translation>Il n’y a pas d’importation à annuler</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take back the import of {}?</source>
        <translation>Annuler l’importation du {} ?</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) go back to what they were.</source>
        <translation>
            <numerusform>%n produit redevient ce qu’il était.</numerusform>
            <numerusform>%n produits redeviennent ce qu’ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Exporter les produits</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {}</source>
        <translation>
            <numerusform>%n produit écrit dans {}</numerusform>
            <numerusform>%n produits écrits dans {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Lignes à regarder</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
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
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>several with a space between</source>
        <translation>plusieurs, séparés par une espace</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Shorter, for {}</source>
        <translation>Plus courte, pour {}</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Douane</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Code SH</translation>
    </message>
    <message>
        <source>for every country</source>
        <translation>pour tous les pays</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Preferential origin</source>
        <translation>Origine préférentielle</translation>
    </message>
    <message>
        <source>Another code for one country</source>
        <translation>Un autre code pour un pays</translation>
    </message>
    <message>
        <source>Weight and price of one unit</source>
        <translation>Poids et prix d’une unité</translation>
    </message>
    <message>
        <source>Net weight, kg</source>
        <translation>Poids net, kg</translation>
    </message>
    <message>
        <source>Gross weight, kg</source>
        <translation>Poids brut, kg</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>such as PCE, PR, KGM</source>
        <translation>par exemple PCE, PR, KGM</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Prix net</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>TVA, %</translation>
    </message>
    <message>
        <source>{} characters</source>
        <translation>{} caractères</translation>
    </message>
    <message>
        <source>{} of {} characters</source>
        <translation>{} caractères sur {}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Take this code away</source>
        <translation>Retirer ce code</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{} is not saved</source>
        <translation>{} n’est pas enregistré</translation>
    </message>
    <message>
        <source>Save what was typed, or drop it.</source>
        <translation>Enregistrez ce qui a été saisi, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>{} is taken out of the catalogue</source>
        <translation>{} est retiré du catalogue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Description</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Code SH</translation>
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
        <translation>manque</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Chercher des produits</translation>
    </message>
    <message>
        <source>Search SKU, barcode, description, HS code…</source>
        <translation>Chercher SKU, code-barres, description, code SH…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No product holds these words</source>
        <translation>Aucun produit ne contient ces mots</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <source>They come with the orders, from a file, or one by one.</source>
        <translation>Ils viennent avec les commandes, d’un fichier ou un par un.</translation>
    </message>
    <message>
        <source>Export what is listed…</source>
        <translation>Exporter ce qui est listé…</translation>
    </message>
    <message>
        <source>Take back the last import…</source>
        <translation>Annuler la dernière importation…</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>What {} would ask for it</source>
        <translation>Ce que {} en demanderait</translation>
    </message>
    <message>
        <source>Balance there</source>
        <translation>Solde là-bas</translation>
    </message>
    <message>
        <source>No price is told for it; it can be sent all the same.</source>
        <translation>Aucun prix n’est donné ; elle peut être envoyée quand même.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This profile cannot be opened</source>
        <translation>Ce profil ne peut être ouvert</translation>
    </message>
</context>
<context>
    <name>RemarkFields</name>
    <message>
        <source>Remarks for customs</source>
        <translation>Mentions pour la douane</translation>
    </message>
    <message>
        <source>Further remark, printed as it stands</source>
        <translation>Autre mention, imprimée telle quelle</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Ajouter une mention</translation>
    </message>
    <message>
        <source>Take this remark away</source>
        <translation>Retirer cette mention</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Son numéro</translation>
    </message>
</context>
<context>
    <name>Remembered</name>
    <message>
        <source>{} saved</source>
        <translation>{} enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting order(s) got what was missing</source>
        <translation>
            <numerusform>%n commande en attente a reçu ce qui manquait</numerusform>
            <numerusform>%n commandes en attente ont reçu ce qui manquait</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RemotePane</name>
    <message>
        <source>This order is only on this computer.</source>
        <translation>Cette commande n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>seen {}</source>
        <translation>vu {}</translation>
    </message>
    <message>
        <source>The same here and there</source>
        <translation>Identique ici et là-bas</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>there</source>
        <translation>là-bas</translation>
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
        <translation>{} inchangées</translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation>{} fusionnées</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} nouvelles</translation>
    </message>
    <message>
        <source>{} to choose</source>
        <translation>{} à choisir</translation>
    </message>
    <message>
        <source>{} unreadable</source>
        <translation>{} illisibles</translation>
    </message>
    <message>
        <source>{} seen</source>
        <translation>{} vues</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>{} refuses the sign-in</source>
        <translation>{} refuse la connexion</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>{} offline since {}</source>
        <translation>{} hors ligne depuis {}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>{} is connected</source>
        <translation>{} est connecté</translation>
    </message>
    <message>
        <source>Paused at {} of {}</source>
        <translation>En pause à {} sur {}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>{} at work</source>
        <translation>{} au travail</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) read</source>
        <translation>
            <numerusform>%n commande lue</numerusform>
            <numerusform>%n commandes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {}</source>
        <translation>En pause : {}</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyée</numerusform>
            <numerusform>%n envoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyCopies</name>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Bring a copy back…</source>
        <translation>Reprendre une copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copy saved as {}</source>
        <translation>Copie enregistrée sous {}</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>Reprendre une copie</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Put the copy {} in the place of everything here?</source>
        <translation>Mettre la copie {} à la place de tout ce qui est ici ?</translation>
    </message>
    <message>
        <source>What is here now is set aside in the profile’s folder, not deleted. The window closes and opens again.</source>
        <translation>Ce qui est ici est mis de côté dans le dossier du profil, pas supprimé. La fenêtre se ferme et se rouvre.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search orders</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Search number, name, company, SKU, city…</source>
        <translation>Numéro, nom, société, référence, ville…</translation>
    </message>
    <message>
        <source>Search (Ctrl+F). Enter opens the single hit, Esc clears.</source>
        <translation>Chercher (Ctrl+F). Entrée ouvre le seul résultat, Échap efface.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Refused by {}:</source>
        <translation>Refusée par {} :</translation>
    </message>
    <message>
        <source>1 field changed here and at {}</source>
        <translation>1 champ changé ici et chez {}</translation>
    </message>
    <message>
        <source>{} fields changed here and at {}</source>
        <translation>{} champs changés ici et chez {}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Créer à nouveau</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Deleted at {},</source>
        <translation>Supprimée chez {},</translation>
    </message>
    <message>
        <source>kept here with its papers</source>
        <translation>gardée ici avec ses documents</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>new order at {}</source>
        <translation>nouvelle commande chez {}</translation>
    </message>
    <message>
        <source>changes for {}</source>
        <translation>changements pour {}</translation>
    </message>
    <message>
        <source>delete at {}</source>
        <translation>suppression chez {}</translation>
    </message>
    <message>
        <source>cancel at {}</source>
        <translation>annulation chez {}</translation>
    </message>
    <message>
        <source>refund at {}</source>
        <translation>remboursement chez {}</translation>
    </message>
    <message>
        <source>the invoice of {}</source>
        <translation>la facture de {}</translation>
    </message>
    <message>
        <source> at {}</source>
        <translation> chez {}</translation>
    </message>
    <message>
        <source>looked up at {}</source>
        <translation>vérification à {}</translation>
    </message>
    <message>
        <source>not before {}</source>
        <translation>pas avant {}</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Save the series</source>
        <translation>Enregistrer la série</translation>
    </message>
    <message>
        <source>Save the mark</source>
        <translation>Enregistrer la marque</translation>
    </message>
    <message>
        <source>Change how a kind is numbered</source>
        <translation>Changer la numérotation d’un type</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>{year} and {desk} are filled in</source>
        <translation>{year} et {desk} sont remplis</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Prochain numéro</translation>
    </message>
    <message>
        <source>upwards only</source>
        <translation>vers le haut seulement</translation>
    </message>
    <message>
        <source>Why it jumps</source>
        <translation>Pourquoi le saut</translation>
    </message>
    <message>
        <source>kept with the series</source>
        <translation>conservé avec la série</translation>
    </message>
    <message>
        <source>three letters or digits in every number, so that two desks never share one</source>
        <translation>trois lettres ou chiffres dans chaque numéro, pour que deux postes n’en partagent jamais</translation>
    </message>
    <message>
        <source>Mark of this desk</source>
        <translation>Marque de ce poste</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>No paper issued yet</source>
        <translation>Aucun document émis</translation>
    </message>
    <message>
        <source>“{}” is no whole number; digits alone are expected.</source>
        <translation>« {} » n’est pas un nombre entier ; seuls des chiffres sont attendus.</translation>
    </message>
    <message>
        <source>The series is saved</source>
        <translation>La série est enregistrée</translation>
    </message>
    <message>
        <source>The mark is saved</source>
        <translation>La marque est enregistrée</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et aspect</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copies de sécurité</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The exporter: stands on every paper from the next one on.</source>
        <translation>L’exportateur : figure sur chaque document dès le prochain.</translation>
    </message>
    <message>
        <source>Save the company</source>
        <translation>Enregistrer la société</translation>
    </message>
    <message>
        <source>Numbers of papers; a series begins with the first paper of its kind.</source>
        <translation>Numéros des documents ; une série commence au premier document de son type.</translation>
    </message>
    <message>
        <source>Where each kind of paper goes on this desk, and how often; auto is one copy, or as many as the carrier of an order asks for.</source>
        <translation>Où va chaque type de document sur ce poste, et combien de fois ; auto : un exemplaire, ou autant que le transporteur de la commande en demande.</translation>
    </message>
    <message>
        <source>Of this window; papers speak the customer’s language.</source>
        <translation>De cette fenêtre ; les documents parlent la langue du client.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>One zip with all orders and issued papers; it can be made while you work. Bringing one back closes the window for a moment.</source>
        <translation>Un zip avec toutes les commandes et les documents émis ; il se fait pendant le travail. En reprendre un ferme la fenêtre un instant.</translation>
    </message>
    <message>
        <source>What somebody who helps needs to know of this program. It holds no order, no customer and no secret; you see what is in it before it is saved.</source>
        <translation>Ce que doit savoir de ce programme la personne qui aide. Cela ne contient ni commande, ni client, ni secret ; vous voyez le contenu avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Aucune imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Printer for {}</source>
        <translation>Imprimante pour {}</translation>
    </message>
    <message>
        <source>the default printer</source>
        <translation>l’imprimante par défaut</translation>
    </message>
    <message>
        <source>A further exporter needs a short name.</source>
        <translation>Un autre exportateur a besoin d’un nom court.</translation>
    </message>
    <message>
        <source>The company is saved</source>
        <translation>La société est enregistrée</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Aperçu du document</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Before issuing</source>
        <translation>Avant l’émission</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Aucune imprimante trouvée</translation>
    </message>
    <message>
        <source>The carrier asks for {} signed copies.</source>
        <translation>Le transporteur demande {} exemplaires signés.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>Tous les contrôles sont bons</translation>
    </message>
    <message>
        <source>{} to fix</source>
        <translation>{} à corriger</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Desk {}</source>
        <translation>Poste {}</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>StandingFace</name>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>émis</translation>
    </message>
    <message>
        <source>Stands as it was issued; a copy is the same file.</source>
        <translation>Reste tel qu’émis ; une copie est le même fichier.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Aucune imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Issued {}</source>
        <translation>Émis le {}</translation>
    </message>
    <message>
        <source>Void: {}</source>
        <translation>Annulé : {}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Avoir…</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Not finished: only on this computer, no paper can be issued.</source>
        <translation>Inachevée : sur cet ordinateur seulement, aucun document ne peut être émis.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Accepted, nobody has started on it.</source>
        <translation>Acceptée, personne n’a commencé.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Somebody is working on it.</source>
        <translation>Quelqu’un y travaille.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stopped on purpose; resume it or cancel it.</source>
        <translation>Arrêtée exprès ; reprenez-la ou annulez-la.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Everything is delivered and settled.</source>
        <translation>Tout est livré et réglé.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Will not be delivered; reopening asks once.</source>
        <translation>Ne sera pas livrée ; la rouvrir demande une confirmation.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The account reports a fault with this order.</source>
        <translation>Le compte signale un défaut de cette commande.</translation>
    </message>
    <message>
        <source>No payment</source>
        <translation>Sans paiement</translation>
    </message>
    <message>
        <source>Nothing is to be paid, or the account does not say.</source>
        <translation>Rien à payer, ou le compte ne le dit pas.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non passée</translation>
    </message>
    <message>
        <source>The buyer has not finished paying at the shop.</source>
        <translation>L’acheteur n’a pas fini de payer.</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>No money has arrived yet.</source>
        <translation>Aucun argent n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Reserved on the card, not collected yet.</source>
        <translation>Réservé sur la carte, pas encore prélevé.</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>{paid} of {total} has arrived.</source>
        <translation>{paid} sur {total} est arrivé.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>The full amount has arrived.</source>
        <translation>Le montant entier est arrivé.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>The payment went wrong; the order is not cancelled.</source>
        <translation>Le paiement a échoué ; la commande n’est pas annulée.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>The payment provider said no.</source>
        <translation>Le prestataire de paiement a refusé.</translation>
    </message>
    <message>
        <source>The payment was called off.</source>
        <translation>Le paiement a été annulé.</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Remb. partiel</translation>
    </message>
    <message>
        <source>Some of the money went back to the buyer.</source>
        <translation>Une partie de l’argent a été rendue à l’acheteur.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>All the money went back to the buyer.</source>
        <translation>Tout l’argent a été rendu à l’acheteur.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En contrôle</translation>
    </message>
    <message>
        <source>The provider is checking for fraud: do not ship yet.</source>
        <translation>Contrôle de fraude en cours : n’expédiez pas encore.</translation>
    </message>
    <message>
        <source>No shipping</source>
        <translation>Sans envoi</translation>
    </message>
    <message>
        <source>Nothing to ship, or the account does not say.</source>
        <translation>Rien à expédier, ou le compte ne le dit pas.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>À expédier</translation>
    </message>
    <message>
        <source>Nothing is packed yet.</source>
        <translation>Rien n’est encore emballé.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>The warehouse has accepted it.</source>
        <translation>L’entrepôt l’a acceptée.</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Being picked or packed.</source>
        <translation>En cours de préparation ou d’emballage.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Packed and waiting for the carrier.</source>
        <translation>Emballée, attend le transporteur.</translation>
    </message>
    <message>
        <source>Part shipped</source>
        <translation>Envoi partiel</translation>
    </message>
    <message>
        <source>{n} of {m} lines have left.</source>
        <translation>{n} lignes sur {m} sont parties.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Everything has left; tracking {awb}.</source>
        <translation>Tout est parti ; suivi {awb}.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>The carrier says it arrived.</source>
        <translation>Le transporteur dit qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>All the goods came back.</source>
        <translation>Toute la marchandise est revenue.</translation>
    </message>
    <message>
        <source>Part returned</source>
        <translation>Retour partiel</translation>
    </message>
    <message>
        <source>Some of the goods came back.</source>
        <translation>Une partie de la marchandise est revenue.</translation>
    </message>
    <message>
        <source>Will not be shipped.</source>
        <translation>Ne sera pas expédiée.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The account uses a word of its own: “{word}”.</source>
        <translation>Le compte emploie un mot à lui : « {word} ».</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>Pas de remb.</translation>
    </message>
    <message>
        <source>Nobody asked for money back.</source>
        <translation>Personne n’a demandé de remboursement.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>A refund is asked for and not answered.</source>
        <translation>Un remboursement est demandé, sans réponse.</translation>
    </message>
    <message>
        <source>Some of the money is sent back.</source>
        <translation>Une partie de l’argent est renvoyée.</translation>
    </message>
    <message>
        <source>All the money is sent back.</source>
        <translation>Tout l’argent est renvoyé.</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Remb. échoué</translation>
    </message>
    <message>
        <source>The refund did not go through.</source>
        <translation>Le remboursement n’a pas abouti.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Here and at {account} are the same, seen {age} ago.</source>
        <translation>Identique ici et chez {account}, vu il y a {age}.</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>{n} changes go out at the next sync.</source>
        <translation>{n} modifications partent à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Attend l’envoi</translation>
    </message>
    <message>
        <source>Goes out when {account} can be reached again.</source>
        <translation>Part quand {account} sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Sent; asking {account} what it kept.</source>
        <translation>Envoyée ; on demande à {account} ce qu’il a gardé.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Belongs to no account; it is never sent.</source>
        <translation>N’appartient à aucun compte ; jamais envoyée.</translation>
    </message>
    <message>
        <source>Sent, no status</source>
        <translation>Envoyée, sans retour</translation>
    </message>
    <message>
        <source>{account} took it but gives no status back.</source>
        <translation>{account} l’a prise mais ne rend aucun statut.</translation>
    </message>
    <message>
        <source>Needs your choice</source>
        <translation>À vous de choisir</translation>
    </message>
    <message>
        <source>{n} fields were changed here and at {account}.</source>
        <translation>{n} champs ont changé ici et chez {account}.</translation>
    </message>
    <message>
        <source>Not sure it arrived</source>
        <translation>Arrivée incertaine</translation>
    </message>
    <message>
        <source>Sent, but no answer came: say whether it is there.</source>
        <translation>Envoyée, mais sans réponse : dites si elle y est.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>{account} refused it: {reason}.</source>
        <translation>{account} l’a refusée : {reason}.</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Supprimée là-bas</translation>
    </message>
    <message>
        <source>{account} no longer has this order; it is kept here.</source>
        <translation>{account} n’a plus cette commande ; elle est gardée ici.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>counting…</source>
        <translation>on compte…</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>{} unsent</source>
        <translation>{} à envoyer</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>No further step from here</source>
        <translation>Pas d’étape suivante</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One copy less</source>
        <translation>Un exemplaire de moins</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Un exemplaire de plus</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>{} copies</source>
        <translation>{} exemplaires</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 exemplaire</translation>
    </message>
    <message>
        <source>as many copies as the carrier asks for</source>
        <translation>autant d’exemplaires que le transporteur en demande</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Bring in by reference</source>
        <translation>Amener par référence</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>Envoyer seulement</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>{} unsent</source>
        <translation>{} à envoyer</translation>
    </message>
    <message>
        <source>{} need you</source>
        <translation>{} vous attendent</translation>
    </message>
    <message>
        <source>last complete round {}</source>
        <translation>dernier passage complet {}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Came, but could not be read</source>
        <translation>Arrivées, mais illisibles</translation>
    </message>
    <message>
        <source>Rounds today</source>
        <translation>Passages du jour</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Toutes les passes</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Aujourd’hui seulement</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Nothing to keep in step yet</source>
        <translation>Rien à tenir à jour pour l’instant</translation>
    </message>
    <message>
        <source>Add an account: its orders come here, yours go there.</source>
        <translation>Ajoutez un compte : ses commandes viennent ici, les vôtres y vont.</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Bring in by reference</source>
        <translation>Amener par référence</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
</context>
<context>
    <name>TrashOffers</name>
    <message numerus="yes">
        <source>%n order(s) still stand(s) at {}</source>
        <translation>
            <numerusform>%n commande est encore chez {}</numerusform>
            <numerusform>%n commandes sont encore chez {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash on this computer only.</source>
        <translation>Mise à la corbeille sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Also delete at {}</source>
        <translation>Supprimer aussi chez {}</translation>
    </message>
    <message>
        <source>{} cannot delete an order, but it can cancel it.</source>
        <translation>{} ne peut pas supprimer une commande, mais peut l’annuler.</translation>
    </message>
    <message>
        <source>Cancel at {}</source>
        <translation>Annuler chez {}</translation>
    </message>
    <message>
        <source>{} cannot delete an order; before it is shipped a refund can be asked for.</source>
        <translation>{} ne peut pas supprimer une commande ; avant l’expédition, un remboursement peut être demandé.</translation>
    </message>
    <message>
        <source>Ask {} for a refund</source>
        <translation>Demander un remboursement à {}</translation>
    </message>
    <message>
        <source>{} can neither delete nor cancel it from here: tell them.</source>
        <translation>{} ne peut ni supprimer ni annuler d’ici : prévenez-les.</translation>
    </message>
    <message>
        <source>{} orders at {} at once?</source>
        <translation>{} commandes chez {} d’un coup ?</translation>
    </message>
    <message>
        <source>What is deleted or cancelled there does not come back from here.</source>
        <translation>Ce qui est supprimé ou annulé là-bas ne revient pas d’ici.</translation>
    </message>
    <message>
        <source>Yes, all {}</source>
        <translation>Oui, toutes les {}</translation>
    </message>
    <message>
        <source>Goes to {} with the next sync</source>
        <translation>Part vers {} à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Leave there</source>
        <translation>Laisser là-bas</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Nothing stops the papers of this order</source>
        <translation>Plus rien n’arrête les documents de cette commande</translation>
    </message>
    <message>
        <source>No other order is blocked</source>
        <translation>Aucune autre commande n’est bloquée</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Commercial invoice</source>
        <translation>Facture commerciale</translation>
    </message>
    <message>
        <source>Customs invoice</source>
        <translation>Facture douanière</translation>
    </message>
    <message>
        <source>Proforma</source>
        <translation>Proforma</translation>
    </message>
    <message>
        <source>Customs proforma</source>
        <translation>Proforma douanière</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Liste de colisage</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi de</translation>
    </message>
</context>
<context>
    <name>_AsTyped</name>
    <message>
        <source>Quantity to credit</source>
        <translation>Quantité à créditer</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>Go to field</source>
        <translation>Aller au champ</translation>
    </message>
</context>
</TS>
