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
    <message numerus="yes">
        <source>%n order(s) wait(s) for your answer</source>
        <translation>
            <numerusform>%n commande attend votre réponse</numerusform>
            <numerusform>%n commandes attendent votre réponse</numerusform>
        </translation>
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
        <source>The first exporter</source>
        <translation>Le premier exportateur</translation>
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
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>en clair</translation>
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
        <source>Export carrier</source>
        <translation>Transporteur export</translation>
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
        <source>Without line {}, which has no price yet</source>
        <translation>Sans la ligne {}, qui n’a pas encore de prix</translation>
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
    <name>CellDelegate</name>
    <message>
        <source>{}, line {}</source>
        <translation>{}, ligne {}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
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
        <translation>MRN export</translation>
    </message>
    <message>
        <source>Mode of carriage</source>
        <translation>Mode de transport</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>Port d’entrée</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Délai de livraison</translation>
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
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Into currency</source>
        <translation>Vers la devise</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source du taux</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Son jour</translation>
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
        <translation>Docs</translation>
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
        <source>Send to account…</source>
        <translation>Envoyer à un compte…</translation>
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
    <name>Dispatch</name>
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
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Account of the order</source>
        <translation>Compte de la commande</translation>
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
        <source>Ship: save and print papers</source>
        <translation>Expédier : enregistrer et imprimer</translation>
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
        <translation>Arrêté ; rien n’a été modifié</translation>
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
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{} rows read</source>
        <translation>{} lignes lues</translation>
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
    <message>
        <source>Nothing is changed yet. To look at: {}</source>
        <translation>Rien n’est encore modifié. À regarder : {}</translation>
    </message>
    <message>
        <source>Importing {}…</source>
        <translation>Importation de {}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{} imported: {} new, {} changed, {} left out or as they are</source>
        <translation>{} importé : {} nouveaux, {} modifiés, {} laissés de côté ou inchangés</translation>
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
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>To a country…</source>
        <translation>Vers un pays…</translation>
    </message>
    <message>
        <source>With a tag…</source>
        <translation>Avec une étiquette…</translation>
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
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>CSV or Excel. You see what would come in before anything is saved.</source>
        <translation>CSV ou Excel. Vous voyez ce qui entrerait avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Look around with sample orders</source>
        <translation>Découvrir avec des commandes d’exemple</translation>
    </message>
    <message>
        <source>A throw-away profile with four pretend remotes; close it to be back.</source>
        <translation>Un profil jetable, quatre systèmes simulés ; fermez-le pour revenir.</translation>
    </message>
    <message>
        <source>Enter an order</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
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
        <source>Paper drawn again</source>
        <translation>Document redessiné</translation>
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
        <source>Made again from what was left</source>
        <translation>Refaite à partir de ce qui restait</translation>
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
        <translation>Étiquettes</translation>
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
        <source>Pick-up point</source>
        <translation>Point de retrait</translation>
    </message>
    <message>
        <source>Time of delivery</source>
        <translation>Heure de livraison</translation>
    </message>
    <message>
        <source>Notes of the account</source>
        <translation>Notes du compte</translation>
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
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>proforma</source>
        <translation>proforma</translation>
    </message>
    <message>
        <source>order page</source>
        <translation>page de la commande</translation>
    </message>
    <message>
        <source>export invoice</source>
        <translation>facture d’export</translation>
    </message>
    <message>
        <source>seller export invoice</source>
        <translation>facture d’export du vendeur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{} (“{}”)</source>
        <translation>{} (« {} »)</translation>
    </message>
</context>
<context>
    <name>HandlingFields</name>
    <message>
        <source>Dangerous goods and wood</source>
        <translation>Marchandises dangereuses et bois</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Numéro ONU</translation>
    </message>
    <message>
        <source>Proper shipping name</source>
        <translation>Désignation officielle de transport</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Packing group</source>
        <translation>Groupe d’emballage</translation>
    </message>
    <message>
        <source>Further dangerous goods</source>
        <translation>Autres marchandises dangereuses</translation>
    </message>
    <message>
        <source>Wood packing, ISPM 15 mark</source>
        <translation>Emballage en bois, marque NIMP 15</translation>
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
        <source>Carried over; no number of a series is taken.</source>
        <translation>Repris d’ailleurs ; aucun numéro de série n’est pris.</translation>
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
        <source>Rescue…</source>
        <translation>Récupérer…</translation>
    </message>
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
    <name>Leaving</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} autres</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>SKU</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Unit net</source>
        <translation>PU HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Line net</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Code SH</translation>
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
        <translation>Lignes de commande</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Type or scan a code</source>
        <translation>Saisissez ou scannez un code</translation>
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
    <name>Middle</name>
    <message>
        <source>Packing</source>
        <translation>Colisage</translation>
    </message>
    <message>
        <source>Enter adds one  ·  12*CODE adds 12  ·  -CODE takes one back</source>
        <translation>Entrée en ajoute un  ·  12*CODE en ajoute 12  ·  -CODE en retire un</translation>
    </message>
    <message>
        <source>Tab next cell  ·  12*CODE quantity  ·  Ctrl D repeat  ·  Ctrl Del remove line</source>
        <translation>Tab cellule suivante  ·  12*CODE quantité  ·  Ctrl D répète  ·  Ctrl Suppr retire la ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
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
        <source>Look among the papers</source>
        <translation>Chercher parmi les documents</translation>
    </message>
    <message>
        <source>No order holds these words. Papers have numbers of their own.</source>
        <translation>Aucune commande ne contient ces mots. Les documents ont leurs propres numéros.</translation>
    </message>
    <message>
        <source>Look in all orders</source>
        <translation>Chercher dans toutes les commandes</translation>
    </message>
    <message>
        <source>No order of this view holds these words.</source>
        <translation>Aucune commande de cette vue ne contient ces mots.</translation>
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
    <name>OrderFiles</name>
    <message>
        <source>Import orders</source>
        <translation>Importer des commandes</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>Account of these orders</source>
        <translation>Compte de ces commandes</translation>
    </message>
    <message>
        <source>Stopped; orders that were in by then stay</source>
        <translation>Arrêté ; les commandes déjà entrées restent</translation>
    </message>
    <message>
        <source>They go to {} at the next sync.</source>
        <translation>Elles partent vers {} à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Exporter des commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written to {}</source>
        <translation>
            <numerusform>%n commande écrite dans {}</numerusform>
            <numerusform>%n commandes écrites dans {}</numerusform>
        </translation>
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
        <source>{} is not in this list</source>
        <translation>{} n’est pas dans cette liste</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Credit note for the invoice</source>
        <translation>Avoir pour la facture</translation>
    </message>
    <message>
        <source>Pack and ship</source>
        <translation>Emballer et expédier</translation>
    </message>
    <message>
        <source>Import orders from a file…</source>
        <translation>Importer des commandes d’un fichier…</translation>
    </message>
    <message>
        <source>Export these orders to a file…</source>
        <translation>Exporter ces commandes dans un fichier…</translation>
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
        <source>Papers</source>
        <translation>Documents</translation>
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
    <message>
        <source>Made from {}</source>
        <translation>Issue de {}</translation>
    </message>
    <message>
        <source>Sent on as {}</source>
        <translation>Transmise sous {}</translation>
    </message>
    <message>
        <source>Show this order</source>
        <translation>Afficher cette commande</translation>
    </message>
    <message>
        <source>Pick-up point: {}</source>
        <translation>Point de retrait : {}</translation>
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
    <name>Packing</name>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Expédié le</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In package {}</source>
        <translation>Dans colis {}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>H cm</translation>
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
        <translation>Marques</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>PackingPanel</name>
    <message>
        <source>Shipments and packages</source>
        <translation>Expéditions et colis</translation>
    </message>
    <message>
        <source>New: type its carrier, or scan</source>
        <translation>Nouvelle : saisissez le transporteur ou scannez</translation>
    </message>
    <message>
        <source>New: type its kind</source>
        <translation>Nouveau : saisissez le type</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>Goods of the shipment</source>
        <translation>Marchandises de l’expédition</translation>
    </message>
    <message>
        <source>Packages of the shipment</source>
        <translation>Colis de l’expédition</translation>
    </message>
    <message>
        <source>Ship what is left</source>
        <translation>Expédier le reste</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouveau colis</translation>
    </message>
    <message>
        <source>The rest in here</source>
        <translation>Le reste ici</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Nothing is in this shipment yet: scan or type what leaves.</source>
        <translation>Cette expédition est encore vide : scannez ou saisissez ce qui part.</translation>
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
        <translation>Actions</translation>
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
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne s’appelle ainsi</translation>
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
    <message>
        <source>Ask {}</source>
        <translation>Demander à {}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Ask {} to issue its invoice for {}?</source>
        <translation>Demander à {} d’émettre sa facture pour {} ?</translation>
    </message>
    <message>
        <source>It takes a number there, and our papers then carry that number.</source>
        <translation>Elle y prend un numéro, que nos documents porteront ensuite.</translation>
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
        <source>Ask for it…</source>
        <translation>La demander…</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Pas encore de facture</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
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
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Code d’État</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>EORI</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>Numéro IOSS</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
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
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Pick-up point</source>
        <translation>Point de retrait</translation>
    </message>
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
    <message>
        <source>Packing</source>
        <translation>Colisage</translation>
    </message>
    <message>
        <source>Shipment {}</source>
        <translation>Expédition {}</translation>
    </message>
    <message>
        <source>Shipment {}, package {}</source>
        <translation>Expédition {}, colis {}</translation>
    </message>
</context>
<context>
    <name>ProductFiles</name>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>{} of {} waiting orders filled</source>
        <translation>{} commandes en attente complétées sur {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <source>{} is taken out of the catalogue</source>
        <translation>{} est retiré du catalogue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProductWording</name>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>toute langue</translation>
    </message>
    <message>
        <source>{}: description in {}, at most {} characters</source>
        <translation>{} : désignation en {}, {} caractères au plus</translation>
    </message>
    <message>
        <source>{}: description in {}</source>
        <translation>{} : désignation en {}</translation>
    </message>
    <message>
        <source>Kept for every order of the product  ·  Enter keeps it, Esc leaves it</source>
        <translation>Gardée pour toutes les commandes du produit  ·  Entrée la garde, Échap la laisse</translation>
    </message>
    <message>
        <source>{} of {} characters</source>
        <translation>{} caractères sur {}</translation>
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
    <name>Reopening</name>
    <message>
        <source>The sample profile takes no copy back; open your own profile for it.</source>
        <translation>Le profil d’exemple ne reprend pas de copie ; ouvrez pour cela votre propre profil.</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>The database of this profile is damaged</source>
        <translation>La base de données de ce profil est endommagée</translation>
    </message>
    <message>
        <source>What is left is being looked through…</source>
        <translation>Ce qui reste est passé en revue…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose. The damaged files stay.</source>
        <translation>Rien n’est modifié avant votre choix. Les fichiers endommagés restent.</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Nothing can be read any more</source>
        <translation>Plus rien n’est lisible</translation>
    </message>
    <message>
        <source>Backup of {}</source>
        <translation>Copie du {}</translation>
    </message>
    <message>
        <source>There is no whole backup</source>
        <translation>Il n’y a pas de copie intacte</translation>
    </message>
    <message>
        <source>Use the backup of {}</source>
        <translation>Prendre la copie du {}</translation>
    </message>
    <message>
        <source>Use the rescued orders</source>
        <translation>Prendre les commandes récupérées</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <translation>Modifications non envoyées</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Orders newer than the backup</source>
        <translation>Commandes plus récentes que la copie</translation>
    </message>
    <message>
        <source>Papers newer than the backup</source>
        <translation>Documents plus récents que la copie</translation>
    </message>
    <message>
        <source>Papers missing, their files stay</source>
        <translation>Documents manquants, leurs fichiers restent</translation>
    </message>
    <message>
        <source>Papers that are not as issued</source>
        <translation>Documents différents de l’émission</translation>
    </message>
    <message>
        <source>The rescued orders are here; the damaged files are kept as {}.</source>
        <translation>Les commandes récupérées sont là ; les fichiers endommagés restent sous {}.</translation>
    </message>
    <message>
        <source>The backup is here; the damaged files are kept as {}.</source>
        <translation>La copie est là ; les fichiers endommagés restent sous {}.</translation>
    </message>
    <message>
        <source>It does not know the papers {}. Their files stay, their numbers too.</source>
        <translation>Elle ne connaît pas les documents {}. Leurs fichiers restent, leurs numéros aussi.</translation>
    </message>
</context>
<context>
    <name>ReturnedFields</name>
    <message>
        <source>Goods come back from export: why</source>
        <translation>Retour d’exportation : pourquoi</translation>
    </message>
    <message>
        <source>MRN of the export</source>
        <translation>MRN de l’exportation</translation>
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
    <name>ScanBar</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Rien n’a été compté.</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan or type a SKU or barcode</source>
        <translation>Scannez ou saisissez une référence ou un code-barres</translation>
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
        <source>refund of a part at {}</source>
        <translation>remboursement d’une partie chez {}</translation>
    </message>
    <message>
        <source>the invoice of {}</source>
        <translation>la facture de {}</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} chez {}</translation>
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
    <name>SendMenu</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>IOSS sale</source>
        <translation>vente IOSS</translation>
    </message>
    <message>
        <source>exempt export</source>
        <translation>exportation exonérée</translation>
    </message>
    <message>
        <source>domestic sale</source>
        <translation>vente intérieure</translation>
    </message>
    <message>
        <source>intra-Community supply</source>
        <translation>livraison intracommunautaire</translation>
    </message>
    <message>
        <source>distance sale</source>
        <translation>vente à distance</translation>
    </message>
    <message>
        <source>zero-rated export</source>
        <translation>exportation à taux zéro</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>autoliquidation</translation>
    </message>
    <message>
        <source>outside scope of VAT</source>
        <translation>hors champ de la TVA</translation>
    </message>
    <message>
        <source>10 digits, or JD and digits, are usual</source>
        <translation>10 chiffres, ou JD et des chiffres, sont habituels</translation>
    </message>
    <message>
        <source>1Z and 16 letters or digits are usual</source>
        <translation>1Z et 16 lettres ou chiffres sont habituels</translation>
    </message>
    <message>
        <source>12 or 15 digits are usual</source>
        <translation>12 ou 15 chiffres sont habituels</translation>
    </message>
    <message>
        <source>20 to 26 digits from 9, or such as EE123456789US, are usual</source>
        <translation>20 à 26 chiffres à partir de 9, ou comme EE123456789US, sont habituels</translation>
    </message>
    <message>
        <source>such as EE123456789RO are usual</source>
        <translation>une forme comme EE123456789RO est habituelle</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparation</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>garantie</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>Dual use</source>
        <translation>Double usage</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
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
        <translation>code TARIC</translation>
    </message>
    <message>
        <source>commodity code</source>
        <translation>code de marchandise</translation>
    </message>
    <message>
        <source>HTS code</source>
        <translation>code HTS</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>“{name}” is not 1 to 32 of a–z, 0–9 and hyphen.</source>
        <translation>« {name} » n’est pas fait de 1 à 32 caractères a–z, 0–9 et trait d’union.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”.</source>
        <translation>Il existe déjà un compte « {name} ».</translation>
    </message>
    <message>
        <source>{name} has {waiting} changes that are not settled; send or discard them first.</source>
        <translation>{name} a {waiting} changements non réglés ; envoyez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect; its log says more.</source>
        <translation>Quelque chose d’inattendu a échoué ; le journal du programme en dit plus.</translation>
    </message>
    <message>
        <source>Its paper was on the way to the printer when work broke off: see whether it is there, before it is printed again.</source>
        <translation>Son document partait vers l’imprimante quand le travail s’est interrompu : voyez s’il est là avant de le réimprimer.</translation>
    </message>
    <message>
        <source>{numbers} were printed already.</source>
        <translation>{numbers} ont déjà été imprimés.</translation>
    </message>
    <message>
        <source>{number} was printed already.</source>
        <translation>{number} a déjà été imprimé.</translation>
    </message>
    <message>
        <source>There is no order “{order_id}” any more.</source>
        <translation>La commande « {order_id} » n’existe plus.</translation>
    </message>
    <message>
        <source>The order has no line “{unknown}”.</source>
        <translation>La commande n’a pas de ligne « {unknown} ».</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written there: {strerror}.</source>
        <translation>{name} ne peut y être écrit : {strerror}.</translation>
    </message>
    <message>
        <source>The short name “{name}” is none; 1 to 24 letters, digits or hyphens.</source>
        <translation>Le nom court « {name} » n’en est pas un ; 1 à 24 lettres, chiffres ou traits d’union.</translation>
    </message>
    <message>
        <source>The first exporter stays: it is that of every account that names none.</source>
        <translation>Le premier exportateur reste : c’est celui de tout compte qui n’en nomme pas.</translation>
    </message>
    <message>
        <source>The exporter “{name}” is that of {accounts}; choose another one there first.</source>
        <translation>L’exportateur « {name} » est celui de {accounts} ; choisissez-y d’abord un autre.</translation>
    </message>
    <message>
        <source>The exporter “{name}” has series of papers; it stays with them.</source>
        <translation>L’exportateur « {name} » a des séries de documents ; il reste avec elles.</translation>
    </message>
    <message>
        <source>“{kind}” is not one of {known}.</source>
        <translation>« {kind} » n’est pas parmi {known}.</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile; import it again.</source>
        <translation>{number} a été modifiée entre-temps ; importez-la de nouveau.</translation>
    </message>
    <message>
        <source>id “{id}” is no order here; leave it blank for a new one.</source>
        <translation>id « {id} » n’est aucune commande ici ; laissez-le vide pour une nouvelle.</translation>
    </message>
    <message>
        <source>id “{id}” is an order of another account; leave that one out.</source>
        <translation>id « {id} » est une commande d’un autre compte ; omettez-la.</translation>
    </message>
    <message>
        <source>An order keeps its account; send a copy instead.</source>
        <translation>Une commande garde son compte ; envoyez plutôt une copie.</translation>
    </message>
    <message>
        <source>{name} can neither delete nor cancel {number}; ask there.</source>
        <translation>{name} ne peut ni supprimer ni annuler {number} ; demandez là-bas.</translation>
    </message>
    <message>
        <source>{name} does not issue invoices.</source>
        <translation>{name} n’émet pas de factures.</translation>
    </message>
    <message>
        <source>{number} has its invoice already.</source>
        <translation>{number} a déjà sa facture.</translation>
    </message>
    <message>
        <source>There is no issued paper “{number}”.</source>
        <translation>Il n’y a pas de document émis « {number} ».</translation>
    </message>
    <message>
        <source>The folder “{out}” cannot be made: {strerror}.</source>
        <translation>Le dossier « {out} » ne peut être créé : {strerror}.</translation>
    </message>
    <message>
        <source>is empty; what holds for every order of it is expected</source>
        <translation>est vide ; ce qui vaut pour chacune de ses commandes est attendu</translation>
    </message>
    <message>
        <source>is empty; the code the product is ordered by is expected</source>
        <translation>est vide ; le code par lequel le produit est commandé est attendu</translation>
    </message>
    <message>
        <source>There is no import of products to be taken back.</source>
        <translation>Il n’y a pas d’import de produits à reprendre.</translation>
    </message>
    <message>
        <source>is a product already; a new code is expected</source>
        <translation>est déjà un produit ; un nouveau code est attendu</translation>
    </message>
    <message>
        <source>is no country; a code such as US is expected</source>
        <translation>n’est pas un pays ; un code comme US est attendu</translation>
    </message>
    <message>
        <source>is no SKU; 1 to 64 printable characters are expected</source>
        <translation>n’est pas un SKU ; 1 à 64 caractères imprimables sont attendus</translation>
    </message>
    <message>
        <source>is none of {customs}</source>
        <translation>n’est pas parmi {customs}</translation>
    </message>
    <message>
        <source>is that of {owner}; one of its own is expected</source>
        <translation>est celui de {owner} ; un propre code est attendu</translation>
    </message>
    <message>
        <source>{file} is a folder; a file is expected.</source>
        <translation>{file} est un dossier ; un fichier est attendu.</translation>
    </message>
    <message>
        <source>The remote gives no address for this paper.</source>
        <translation>Le service distant ne donne pas d’adresse pour ce document.</translation>
    </message>
    <message>
        <source>This shipment has all its papers already.</source>
        <translation>Cette expédition a déjà tous ses documents.</translation>
    </message>
    <message>
        <source>The URL &quot;{url}&quot; cannot be used: {expected}.</source>
        <translation>L’URL « {url} » ne peut être utilisée : {expected}.</translation>
    </message>
    <message>
        <source>The URL cannot be used: expected no name or password before the host (&quot;@&quot;).</source>
        <translation>L’URL ne peut être utilisée : ni nom ni mot de passe attendus avant l’hôte (« @ »).</translation>
    </message>
    <message>
        <source>expected at most {most} characters</source>
        <translation>au plus {most} caractères sont attendus</translation>
    </message>
    <message>
        <source>expected no spaces or control characters</source>
        <translation>ni espaces ni caractères de contrôle ne sont attendus</translation>
    </message>
    <message>
        <source>expected https://host, with an optional port and path</source>
        <translation>https://hôte est attendu, avec un port et un chemin facultatifs</translation>
    </message>
    <message>
        <source>expected https; plain http is accepted for this computer only</source>
        <translation>https est attendu ; http simple n’est accepté que pour cet ordinateur</translation>
    </message>
    <message>
        <source>expected no &quot;?&quot; and no &quot;#&quot;</source>
        <translation>ni « ? » ni « # » ne sont attendus</translation>
    </message>
    <message>
        <source>expected no &quot;.&quot; or &quot;..&quot; in its path</source>
        <translation>ni « . » ni « .. » ne sont attendus dans le chemin</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>n’est ni true ni false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is not a number such as 12.50</source>
        <translation>n’est pas un nombre comme 12.50</translation>
    </message>
    <message>
        <source>is missing; a quantity is expected</source>
        <translation>manque ; une quantité est attendue</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>looks like seconds; milliseconds are expected</source>
        <translation>semble être en secondes ; des millisecondes sont attendues</translation>
    </message>
    <message>
        <source>is after the year 9999</source>
        <translation>est après l’an 9999</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>est hors limites</translation>
    </message>
    <message>
        <source>is not an ISO 8601 time</source>
        <translation>n’est pas une heure ISO 8601</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>Orders cannot be read, only sent; their status stays unknown. {sentence}</source>
        <translation>Les commandes ne peuvent être lues, seulement envoyées ; leur état reste inconnu. {sentence}</translation>
    </message>
    <message>
        <source>{remote} has no field for this ({what}): kept here, not sent.</source>
        <translation>{remote} n’a pas de champ pour cela ({what}) : gardé ici, non envoyé.</translation>
    </message>
    <message>
        <source>is no speed of KaKaClo ({speeds}); the account&apos;s goes instead</source>
        <translation>n’est pas une vitesse de KaKaClo ({speeds}) ; celle du compte part à la place</translation>
    </message>
    <message>
        <source>is no country code that is known; two letters such as FR are expected</source>
        <translation>n’est pas un code de pays connu ; deux lettres comme FR sont attendues</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to {most_pieces}</source>
        <translation>n’est pas un nombre entier de 1 à {most_pieces}</translation>
    </message>
    <message>
        <source>is not the order&apos;s {currency}; KaKaClo takes one currency an order</source>
        <translation>n’est pas {currency}, celle de la commande ; KaKaClo accepte une devise par commande</translation>
    </message>
    <message>
        <source>is missing; without a {word} the parcel may not arrive</source>
        <translation>manque ; sans cela ({word}), le colis peut ne pas arriver</translation>
    </message>
    <message>
        <source>KaKaClo takes no {axis} status: it tells its own.</source>
        <translation>KaKaClo n’accepte pas d’état ({axis}) : il donne le sien.</translation>
    </message>
    <message>
        <source>are missing; KaKaClo needs at least one line of goods</source>
        <translation>manquent ; KaKaClo exige au moins une ligne de marchandises</translation>
    </message>
    <message>
        <source>is missing; KaKaClo needs a SKU on every line</source>
        <translation>manque ; KaKaClo exige un SKU sur chaque ligne</translation>
    </message>
    <message>
        <source>is missing; KaKaClo needs a {name}</source>
        <translation>manque ; KaKaClo l’exige ({name})</translation>
    </message>
    <message>
        <source>is no line of this order at KaKaClo</source>
        <translation>n’est aucune ligne de cette commande chez KaKaClo</translation>
    </message>
    <message>
        <source>KaKaClo tells no {missing} of line {line_id}; a refund needs it.</source>
        <translation>KaKaClo ne donne pas {missing} de la ligne {line_id} ; un remboursement l’exige.</translation>
    </message>
    <message>
        <source>is not a whole number from 1 to {most}</source>
        <translation>n’est pas un nombre entier de 1 à {most}</translation>
    </message>
    <message>
        <source>is not the order&apos;s {currency}; MerchantPro takes one currency an order</source>
        <translation>n’est pas {currency}, celle de la commande ; MerchantPro accepte une devise par commande</translation>
    </message>
    <message>
        <source>“{value}” is no code of this shop: kept here, not sent.</source>
        <translation>« {value} » n’est pas un code de cette boutique : gardé ici, non envoyé.</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs a country such as RO</source>
        <translation>manque ; MerchantPro exige un pays comme RO</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs two of unit net, tax and gross</source>
        <translation>manque ; MerchantPro exige deux parmi hors taxe, taxe et TTC à l’unité</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs an e-mail</source>
        <translation>manque ; MerchantPro exige un e-mail</translation>
    </message>
    <message>
        <source>is missing; the shop would take its own</source>
        <translation>manque ; la boutique prendrait la sienne</translation>
    </message>
    <message>
        <source>are missing; MerchantPro needs at least one line</source>
        <translation>manquent ; MerchantPro exige au moins une ligne</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs a name or a product</source>
        <translation>manque ; MerchantPro exige un nom ou un produit</translation>
    </message>
    <message>
        <source>is missing; the shop books a free line</source>
        <translation>manque ; la boutique enregistre une ligne libre</translation>
    </message>
    <message>
        <source>has more than {decimals} decimals; the shop keeps no more</source>
        <translation>a plus de {decimals} décimales ; la boutique n’en garde pas plus</translation>
    </message>
    <message>
        <source>is missing; MerchantPro needs a name</source>
        <translation>manque ; MerchantPro exige un nom</translation>
    </message>
    <message>
        <source>is not a whole number of seconds from {least} to {most_settle_s}</source>
        <translation>n’est pas un nombre entier de secondes de {least} à {most_settle_s}</translation>
    </message>
    <message>
        <source>is a secret; it is expected in the environment or when asked for</source>
        <translation>est un secret ; il est attendu dans l’environnement ou à la demande</translation>
    </message>
    <message>
        <source>is unknown; expected one of {kinds}</source>
        <translation>est inconnu ; l’un de ceux-ci est attendu : {kinds}</translation>
    </message>
    <message>
        <source>is missing; {title} cannot do without it</source>
        <translation>manque ; {title} ne peut s’en passer</translation>
    </message>
    <message>
        <source>is not PER_SECOND/PER_MINUTE such as 1/60</source>
        <translation>n’est pas PAR_SECONDE/PAR_MINUTE comme 1/60</translation>
    </message>
    <message>
        <source>is no ISO 4217 code such as EUR</source>
        <translation>n’est pas un code ISO 4217 comme EUR</translation>
    </message>
    <message>
        <source>is no ISO 3166 alpha-2 code such as FR</source>
        <translation>n’est pas un code ISO 3166 alpha-2 comme FR</translation>
    </message>
    <message>
        <source>is too long; at most {longest_value} characters</source>
        <translation>est trop long ; au plus {longest_value} caractères</translation>
    </message>
    <message>
        <source>is accepted for this computer only</source>
        <translation>n’est accepté que pour cet ordinateur</translation>
    </message>
    <message>
        <source>is no default; expected one of {defaults}</source>
        <translation>n’est pas une valeur par défaut ; attendu : {defaults}</translation>
    </message>
    <message>
        <source>is no option; expected one of {known}</source>
        <translation>n’est pas une option ; attendu : {known}</translation>
    </message>
    <message>
        <source>{said}; printable characters are expected</source>
        <translation>{said} ; des caractères imprimables sont attendus</translation>
    </message>
    <message>
        <source>is not one of {options}</source>
        <translation>n’est pas parmi {options}</translation>
    </message>
    <message>
        <source>Orders can be read; the first {items} were looked at.</source>
        <translation>Les commandes peuvent être lues ; les {items} premières ont été examinées.</translation>
    </message>
    <message>
        <source>{unread} of the first {items} orders cannot be read.</source>
        <translation>{unread} des {items} premières commandes ne peuvent être lues.</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a currency such as EUR</source>
        <translation>manque ; Transiteo exige une devise comme EUR</translation>
    </message>
    <message>
        <source>are missing; Transiteo needs at least one line of goods</source>
        <translation>manquent ; Transiteo exige au moins une ligne de marchandises</translation>
    </message>
    <message>
        <source>have several currencies; duties may come out wrong</source>
        <translation>ont plusieurs devises ; les droits peuvent être faux</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a SKU on every line</source>
        <translation>manque ; Transiteo exige un SKU sur chaque ligne</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a unit price</source>
        <translation>manque ; Transiteo exige un prix unitaire</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is missing; Transiteo needs a country such as FR</source>
        <translation>manque ; Transiteo exige un pays comme FR</translation>
    </message>
    <message>
        <source>is no country code that is known</source>
        <translation>n’est pas un code de pays connu</translation>
    </message>
    <message>
        <source>TWC takes whole quantities only, not {quantity}</source>
        <translation>TWC n’accepte que des quantités entières, pas {quantity}</translation>
    </message>
    <message>
        <source>TWC needs a SKU or a product id on every line</source>
        <translation>TWC exige un SKU ou un id de produit sur chaque ligne</translation>
    </message>
    <message>
        <source>is missing; TWC needs an e-mail, or the customer&apos;s id or reference there</source>
        <translation>manque ; TWC exige un e-mail, ou l’id ou la référence du client là-bas</translation>
    </message>
    <message>
        <source>has no hundredths; whether TWC counts its cents so is not known</source>
        <translation>n’a pas de centièmes ; on ne sait pas si TWC compte ses centimes ainsi</translation>
    </message>
    <message>
        <source>must be known at TWC already, else the order is refused</source>
        <translation>doit déjà être connue chez TWC, sinon la commande est refusée</translation>
    </message>
    <message>
        <source>is missing; TWC needs a currency such as EUR</source>
        <translation>manque ; TWC exige une devise comme EUR</translation>
    </message>
    <message>
        <source>are missing; TWC needs at least one line of goods</source>
        <translation>manquent ; TWC exige au moins une ligne de marchandises</translation>
    </message>
    <message>
        <source>have other currencies; TWC takes one currency an order</source>
        <translation>ont d’autres devises ; TWC accepte une devise par commande</translation>
    </message>
    <message>
        <source>is missing; TWC needs a SKU or a product id on every line</source>
        <translation>manque ; TWC exige un SKU ou un id de produit sur chaque ligne</translation>
    </message>
    <message>
        <source>is not a whole number, as TWC needs</source>
        <translation>n’est pas un nombre entier, comme TWC l’exige</translation>
    </message>
    <message>
        <source>{reason}: kept here, not sent.</source>
        <translation>{reason} : gardé ici, non envoyé.</translation>
    </message>
    <message>
        <source>{field} is empty; the text given by the remote is expected.</source>
        <translation>{field} est vide ; le texte donné par le service distant est attendu.</translation>
    </message>
    <message>
        <source>{field} holds a space, line break or special character; printable ASCII characters are expected.</source>
        <translation>{field} contient une espace, un saut de ligne ou un caractère spécial ; des caractères ASCII imprimables sont attendus.</translation>
    </message>
    <message>
        <source>The currency “{currency}” is unknown; a code such as EUR is expected.</source>
        <translation>La devise « {currency} » est inconnue ; un code comme EUR est attendu.</translation>
    </message>
    <message>
        <source>The remote has issued no invoice for this order; there is nothing to repeat.</source>
        <translation>Le service distant n’a émis aucune facture pour cette commande ; il n’y a rien à répéter.</translation>
    </message>
    <message>
        <source>The paper “{kind}” is none of {known}.</source>
        <translation>Le document « {kind} » n’est pas parmi {known}.</translation>
    </message>
    <message>
        <source>The company’s ioss is none; IM and 10 digits are expected.</source>
        <translation>Le numéro IOSS de la société n’en est pas un ; IM et 10 chiffres sont attendus.</translation>
    </message>
    <message>
        <source>The company’s {where} is a text; something else was given.</source>
        <translation>{where} de la société est un texte ; autre chose a été donné.</translation>
    </message>
    <message>
        <source>The company’s {where} {problem}; plain text is expected.</source>
        <translation>{where} de la société {problem} ; un texte simple est attendu.</translation>
    </message>
    <message>
        <source>The company’s {where} is longer than {longest} characters.</source>
        <translation>{where} de la société dépasse {longest} caractères.</translation>
    </message>
    <message>
        <source>The company’s {name} is an object with {keys}.</source>
        <translation>{name} de la société est un objet avec {keys}.</translation>
    </message>
    <message>
        <source>The company’s {where} “{text}” {found}.</source>
        <translation>{where} de la société, « {text} », {found}.</translation>
    </message>
    <message>
        <source>The company’s country “{text}” is unknown; a code such as RO is expected.</source>
        <translation>Le pays de la société « {text} » est inconnu ; un code comme RO est attendu.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is unknown; a name such as Europe/Paris is expected.</source>
        <translation>Le fuseau horaire « {name} » est inconnu ; un nom comme Europe/Paris est attendu.</translation>
    </message>
    <message>
        <source>The language “{language}” is not one of {languages}.</source>
        <translation>La langue « {language} » n’est pas parmi {languages}.</translation>
    </message>
    <message>
        <source>The company’s {name} is missing; it stands on every paper.</source>
        <translation>Il manque à la société : {name} ; cela figure sur chaque document.</translation>
    </message>
    <message>
        <source>The company has no key “{name}”.</source>
        <translation>La société n’a pas de clé « {name} ».</translation>
    </message>
    <message>
        <source>The company’s {name} has no key “{key}”.</source>
        <translation>{name} de la société n’a pas de clé « {key} ».</translation>
    </message>
    <message>
        <source>The company’s {where} {refused}</source>
        <translation>{where} de la société : {refused}</translation>
    </message>
    <message>
        <source>{number} is of {day}, its credit note would be of {now}; check the computer&apos;s date.</source>
        <translation>{number} est du {day}, son avoir serait du {now} ; vérifiez la date de l’ordinateur.</translation>
    </message>
    <message>
        <source>These quantities come to {come} {currency} and {rest} is left of {number}; credit the whole of it.</source>
        <translation>Ces quantités font {come} {currency} et il reste {rest} de {number} ; créditez le tout.</translation>
    </message>
    <message>
        <source>Why is {number} credited? A reason is expected.</source>
        <translation>Pourquoi un avoir sur {number} ? Un motif est attendu.</translation>
    </message>
    <message>
        <source>{number} is credited whole already.</source>
        <translation>{number} est déjà entièrement crédité.</translation>
    </message>
    <message>
        <source>No line of {number} is named; at least one is expected.</source>
        <translation>Aucune ligne de {number} n’est nommée ; au moins une est attendue.</translation>
    </message>
    <message>
        <source>Line {place} of {number} has {left} left, {quantity} is too much.</source>
        <translation>La ligne {place} de {number} a encore {left}, {quantity} est trop.</translation>
    </message>
    <message>
        <source>{number} has no line “{line_id}”; it has {shown}.</source>
        <translation>{number} n’a pas de ligne « {line_id} » ; il a {shown}.</translation>
    </message>
    <message>
        <source>Line {place}: the quantity {quantity} is not above zero.</source>
        <translation>Ligne {place} : la quantité {quantity} n’est pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>is no VAT number; 4 to 20 letters and digits are expected</source>
        <translation>n’est pas un numéro de TVA ; 4 à 20 lettres et chiffres sont attendus</translation>
    </message>
    <message>
        <source>starts with GR; Greek VAT numbers start with EL</source>
        <translation>commence par GR ; les numéros de TVA grecs commencent par EL</translation>
    </message>
    <message>
        <source>is no EORI; a country code and up to 15 letters or digits are expected</source>
        <translation>n’est pas un EORI ; un code de pays et jusqu’à 15 lettres ou chiffres sont attendus</translation>
    </message>
    <message>
        <source>is no EORI; {bare} and 12 digits are expected</source>
        <translation>n’est pas un EORI ; {bare} et 12 chiffres sont attendus</translation>
    </message>
    <message>
        <source>is missing; carriers ask for it</source>
        <translation>manque ; les transporteurs le demandent</translation>
    </message>
    <message>
        <source>“{number}” has no country code; +40 … is expected</source>
        <translation>« {number} » n’a pas d’indicatif de pays ; +40 … est attendu</translation>
    </message>
    <message>
        <source>“{number}” has {digits} digits; 7 to 15 are usual</source>
        <translation>« {number} » a {digits} chiffres ; 7 à 15 sont habituels</translation>
    </message>
    <message>
        <source>is no valid IBAN; its check digits do not fit</source>
        <translation>n’est pas un IBAN valable ; ses chiffres de contrôle ne correspondent pas</translation>
    </message>
    <message>
        <source>is no BIC; 8 or 11 letters and digits are expected</source>
        <translation>n’est pas un BIC ; 8 ou 11 lettres et chiffres sont attendus</translation>
    </message>
    <message>
        <source>Amounts or lines differ between here and a remote; choose before a paper says one.</source>
        <translation>Des montants ou des lignes diffèrent entre ici et un service distant ; choisissez avant qu’un document n’en dise un.</translation>
    </message>
    <message>
        <source>The company’s street “{street}” is a post box; customs needs a street.</source>
        <translation>La rue de la société « {street} » est une boîte postale ; la douane veut une rue.</translation>
    </message>
    <message>
        <source>The company’s e-mail is missing; carriers ask for it.</source>
        <translation>L’e-mail de la société manque ; les transporteurs le demandent.</translation>
    </message>
    <message>
        <source>The EORI number “{eori}” {problem}.</source>
        <translation>Le numéro EORI « {eori} » {problem}.</translation>
    </message>
    <message>
        <source>The goods left on {left}; their invoice was due by {due}.</source>
        <translation>Les marchandises sont parties le {left} ; leur facture était due au plus tard le {due}.</translation>
    </message>
    <message>
        <source>is no HS code; 6 to 14 digits are expected</source>
        <translation>n’est pas un code SH ; 6 à 14 chiffres sont attendus</translation>
    </message>
    <message>
        <source>The profile folder {folder} is on a network drive ({kind}); choose a folder on a disk of this computer.</source>
        <translation>Le dossier du profil {folder} est sur un lecteur réseau ({kind}) ; choisissez un dossier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The profile folder {folder} cannot be used: {why}.</source>
        <translation>Le dossier du profil {folder} est inutilisable : {why}.</translation>
    </message>
    <message>
        <source>{who} said that it is there as {numbers}.</source>
        <translation>{who} a dit qu’elle y est sous {numbers}.</translation>
    </message>
    <message>
        <source>Given up by {who}.</source>
        <translation>Abandonnée par {who}.</translation>
    </message>
    <message>
        <source>{who} said that it was done there.</source>
        <translation>{who} a dit que c’est fait là-bas.</translation>
    </message>
    <message>
        <source>“{remote_id}” has not the shape of an order number there; the number that the remote shows is expected.</source>
        <translation>« {remote_id} » n’a pas la forme d’un numéro de commande là-bas ; le numéro que montre le service distant est attendu.</translation>
    </message>
    <message>
        <source>Kept here only: given up by {who}.</source>
        <translation>Gardé ici seulement : abandonné par {who}.</translation>
    </message>
    <message>
        <source>There is no open conflict on {what} {number}.</source>
        <translation>Il n’y a pas de conflit ouvert sur {what} {number}.</translation>
    </message>
    <message>
        <source>The order was kept: it had changed there.</source>
        <translation>La commande a été gardée : elle avait changé là-bas.</translation>
    </message>
    <message>
        <source>“{path}” is missing or empty, although papers were issued from it.</source>
        <translation>« {path} » manque ou est vide, alors que des documents en ont été émis.</translation>
    </message>
    <message>
        <source>Parts of this order could not be read; look at it before it is sent.</source>
        <translation>Des parties de cette commande n’ont pas pu être lues ; regardez-la avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The next number {next_count} {problem}.</source>
        <translation>Le prochain numéro {next_count} {problem}.</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>expecting value</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>expecting property name enclosed in double quotes</source>
        <translation>un nom de propriété entre guillemets est attendu</translation>
    </message>
    <message>
        <source>expecting &apos;:&apos; delimiter</source>
        <translation>le séparateur « : » est attendu</translation>
    </message>
    <message>
        <source>expecting &apos;,&apos; delimiter</source>
        <translation>le séparateur « , » est attendu</translation>
    </message>
    <message>
        <source>extra data</source>
        <translation>des données en trop</translation>
    </message>
    <message>
        <source>unterminated string starting</source>
        <translation>un texte qui ne se termine pas</translation>
    </message>
    <message>
        <source>invalid control character</source>
        <translation>un caractère de contrôle non permis</translation>
    </message>
    <message>
        <source>invalid \escape</source>
        <translation>un échappement \ non permis</translation>
    </message>
    <message>
        <source>invalid \uXXXX escape</source>
        <translation>un échappement \uXXXX non permis</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of object</source>
        <translation>une virgule de trop avant la fin d’un objet</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of array</source>
        <translation>une virgule de trop avant la fin d’une liste</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {most} levels.</source>
        <translation>Le JSON est imbriqué sur plus de {most} niveaux.</translation>
    </message>
    <message>
        <source>{what} at line {line}, column {column}</source>
        <translation>{what}, ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The text goes on after the list.</source>
        <translation>Le texte continue après la liste.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object.</source>
        <translation>La clé « {key} » figure deux fois dans un objet.</translation>
    </message>
    <message>
        <source>The number {number} is out of any range.</source>
        <translation>Le nombre {number} dépasse toute limite.</translation>
    </message>
    <message>
        <source>A number has {count} digits; at most {most} are read.</source>
        <translation>Un nombre a {count} chiffres ; {most} au plus sont lus.</translation>
    </message>
    <message>
        <source>A value of type {type} cannot be written as JSON.</source>
        <translation>Une valeur de type {type} ne peut pas s’écrire en JSON.</translation>
    </message>
    <message>
        <source>The text is not JSON: {why}.</source>
        <translation>Le texte n’est pas du JSON : {why}.</translation>
    </message>
    <message>
        <source>No list under any of {names}.</source>
        <translation>Aucune liste sous l’un de {names}.</translation>
    </message>
    <message>
        <source>“{found}” stands</source>
        <translation>« {found} » figure</translation>
    </message>
    <message>
        <source>the text ends</source>
        <translation>le texte se termine</translation>
    </message>
    <message>
        <source>The list is broken: {place} where “{expected}” is expected.</source>
        <translation>La liste est rompue : {place} là où « {expected} » est attendu.</translation>
    </message>
    <message>
        <source>An element is longer than {most} characters.</source>
        <translation>Un élément dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>A text has {count} characters; at most a million are read.</source>
        <translation>Un texte a {count} caractères ; un million au plus sont lus.</translation>
    </message>
    <message>
        <source>A text {problem}.</source>
        <translation>Un texte {problem}.</translation>
    </message>
    <message>
        <source>The list is broken: {why}.</source>
        <translation>La liste est rompue : {why}.</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>code SH</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>taux de TVA</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>The quantity is missing</source>
        <translation>La quantité manque</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>“{text}” is below zero: a {what} is expected</source>
        <translation>« {text} » est au-dessous de zéro : on attend {what}</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}</source>
        <translation>« {text} » ne peut être lu comme {what}</translation>
    </message>
    <message>
        <source>“{text}” is not a {what}; a letter {letter}?</source>
        <translation>« {text} » ne peut être lu comme {what} ; une lettre {letter} ?</translation>
    </message>
    <message>
        <source>write it like 12 Mar 2026 09:41</source>
        <translation>écrivez-la comme 12.03.2026 09:41</translation>
    </message>
    <message>
        <source>“{text}” has more than {places} decimals</source>
        <translation>« {text} » a plus de {places} décimales</translation>
    </message>
    <message>
        <source>“{text}” is too large: {digits} digits before the decimal sign</source>
        <translation>« {text} » est trop grand : {digits} chiffres avant le signe décimal</translation>
    </message>
    <message>
        <source>“{text}” can be read two ways: write {one} or {two}</source>
        <translation>« {text} » se lit de deux façons : écrivez {one} ou {two}</translation>
    </message>
    <message>
        <source>“{text}” is not a date: {why}</source>
        <translation>« {text} » n’est pas une date : {why}</translation>
    </message>
    <message>
        <source>{count} characters are too many: {most} at most</source>
        <translation>{count} caractères sont de trop : {most} au plus</translation>
    </message>
    <message>
        <source>The text {fault}</source>
        <translation>Le texte {fault}</translation>
    </message>
    <message>
        <source>vat.rate “{told}” is not above zero.</source>
        <translation>vat.rate « {told} » n’est pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>The order has no shipment “{name}”; it has {known}.</source>
        <translation>La commande n’a pas d’expédition « {name} » ; elle a : {known}.</translation>
    </message>
    <message>
        <source>The order has no lines; a paper needs at least one.</source>
        <translation>La commande n’a pas de lignes ; un document en exige au moins une.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The shipment has no lines; a paper needs at least one.</source>
        <translation>L’expédition n’a pas de lignes ; un document en exige au moins une.</translation>
    </message>
    <message>
        <source>“{path}” is larger than 2 MB.</source>
        <translation>« {path} » dépasse 2 Mo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read; the path of a PNG or JPEG is expected.</source>
        <translation>« {path} » ne peut être lu ; le chemin d’un PNG ou JPEG est attendu.</translation>
    </message>
    <message>
        <source>“{path}” is no sound PNG or JPEG picture.</source>
        <translation>« {path} » n’est pas une image PNG ou JPEG saine.</translation>
    </message>
    <message>
        <source>“{path}” has more than {largest_side} pixels on a side.</source>
        <translation>« {path} » a plus de {largest_side} pixels de côté.</translation>
    </message>
    <message>
        <source>The company “{asked}” that the account names is not set; its name and address stand on every paper.</source>
        <translation>La société « {asked} » que le compte nomme n’est pas saisie ; son nom et son adresse figurent sur chaque document.</translation>
    </message>
    <message>
        <source>No company is set; its name and address stand on every paper.</source>
        <translation>Aucune société n’est saisie ; son nom et son adresse figurent sur chaque document.</translation>
    </message>
    <message>
        <source>The order is cancelled; check that a paper is wanted.</source>
        <translation>La commande est annulée ; vérifiez qu’un document est voulu.</translation>
    </message>
    <message>
        <source>The order is in the trash; restore it before issuing a paper.</source>
        <translation>La commande est dans la corbeille ; restaurez-la avant d’émettre un document.</translation>
    </message>
    <message>
        <source>The remote has issued no invoice for this order.</source>
        <translation>Le service distant n’a émis aucune facture pour cette commande.</translation>
    </message>
    <message>
        <source>DDP: the duties and taxes that are paid for the buyer are not told apart.</source>
        <translation>DDP : les droits et taxes payés pour l’acheteur ne sont pas indiqués à part.</translation>
    </message>
    <message>
        <source>The order’s total is {said} {currency}, its lines and charges add up to {total}; they have to agree.</source>
        <translation>Le total de la commande est {said} {currency}, ses lignes et frais font {total} ; ils doivent concorder.</translation>
    </message>
    <message>
        <source>The total {total} {currency} is not above zero.</source>
        <translation>Le total {total} {currency} n’est pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>The goods carry VAT, the shipping does not; check the shipping’s tax.</source>
        <translation>Les marchandises portent la TVA, le transport non ; vérifiez la taxe du transport.</translation>
    </message>
    <message>
        <source>{carrier} asks for a freight of at least {least} {currency} on an invoice from {departure}; it is {freight}.</source>
        <translation>{carrier} demande un fret d’au moins {least} {currency} sur une facture de {departure} ; il est de {freight}.</translation>
    </message>
    <message>
        <source>Line {line} has no value; customs wants a fair one even for free goods.</source>
        <translation>La ligne {line} n’a pas de valeur ; la douane en veut une juste, même pour des marchandises gratuites.</translation>
    </message>
    <message>
        <source>The amounts of the order cannot be added up; check its figures.</source>
        <translation>Les montants de la commande ne peuvent être additionnés ; vérifiez ses chiffres.</translation>
    </message>
    <message>
        <source>Line {line}: {refused}</source>
        <translation>Ligne {line} : {refused}</translation>
    </message>
    <message>
        <source>{sentence} Check with your accountant.</source>
        <translation>{sentence} À vérifier avec votre comptable.</translation>
    </message>
    <message>
        <source>The packages weigh {gross} kg, less than their goods with {net} kg net.</source>
        <translation>Les colis pèsent {gross} kg, moins que leurs marchandises avec {net} kg net.</translation>
    </message>
    <message>
        <source>The packages say {told} kg net, the lines add up to {net} kg; they have to agree.</source>
        <translation>Les colis disent {told} kg net, les lignes font {net} kg ; ils doivent concorder.</translation>
    </message>
    <message>
        <source>No packages are entered; number, kind and weight are missing.</source>
        <translation>Aucun colis n’est saisi ; nombre, nature et poids manquent.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expédiés</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>emballés</translation>
    </message>
    <message>
        <source>Line {line}: {quantity} are {word}, {ordered} are ordered.</source>
        <translation>Ligne {line} : {quantity} sont {word}, {ordered} sont commandés.</translation>
    </message>
    <message>
        <source>A package has no gross weight.</source>
        <translation>Un colis n’a pas de poids brut.</translation>
    </message>
    <message>
        <source>the carrier passes on only {limit} characters; such a description is expected.</source>
        <translation>le transporteur ne transmet que {limit} caractères ; une telle désignation est attendue.</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Ligne {line} : {text}</translation>
    </message>
    <message>
        <source>a description is missing; customs needs what it is, made of and for.</source>
        <translation>une désignation manque ; la douane doit savoir ce que c’est, en quoi et pour quoi.</translation>
    </message>
    <message>
        <source>the paper shows the first {most} characters of the name.</source>
        <translation>le document montre les {most} premiers caractères du nom.</translation>
    </message>
    <message>
        <source>“{shown}” is too vague; say what it is, made of and for.</source>
        <translation>« {shown} » est trop vague ; dites ce que c’est, en quoi et pour quoi.</translation>
    </message>
    <message>
        <source>“{shown}” does not say what it is made of or what it is for.</source>
        <translation>« {shown} » ne dit ni en quoi c’est fait ni à quoi cela sert.</translation>
    </message>
    <message>
        <source>The company’s EORI number is missing; exports from the EU and the UK need one.</source>
        <translation>Le numéro EORI de la société manque ; les exportations de l’UE et du Royaume-Uni en exigent un.</translation>
    </message>
    <message>
        <source>The company’s VAT number {vat} has no country prefix; one such as {prefix} is expected.</source>
        <translation>Le numéro de TVA {vat} de la société n’a pas de préfixe de pays ; un préfixe comme {prefix} est attendu.</translation>
    </message>
    <message>
        <source>The company’s EORI number {eori} begins with {prefix}; exports from {there} need one of {there}.</source>
        <translation>Le numéro EORI {eori} de la société commence par {prefix} ; exporter depuis {there} en exige un de {there}.</translation>
    </message>
    <message>
        <source>The company’s phone {problem}.</source>
        <translation>Le téléphone de la société {problem}.</translation>
    </message>
    <message>
        <source>The company’s IOSS number names no member state; compare it.</source>
        <translation>Le numéro IOSS de la société ne nomme aucun État membre ; comparez-le.</translation>
    </message>
    <message>
        <source>The company’s VAT number is missing.</source>
        <translation>Le numéro de TVA de la société manque.</translation>
    </message>
    <message>
        <source>The company’s VAT number {vat} fails its check digits; compare it.</source>
        <translation>Le numéro de TVA {vat} de la société ne passe pas son contrôle ; comparez-le.</translation>
    </message>
    <message>
        <source>the EU</source>
        <translation>l’UE</translation>
    </message>
    <message>
        <source>the UK</source>
        <translation>le Royaume-Uni</translation>
    </message>
    <message>
        <source>{word}: the quantity {quantity} is not above zero.</source>
        <translation>{word} : la quantité {quantity} n’est pas au-dessus de zéro.</translation>
    </message>
    <message>
        <source>The order has goods of {count} sellers; each gets an invoice of its own.</source>
        <translation>La commande a des marchandises de {count} vendeurs ; chacun reçoit sa propre facture.</translation>
    </message>
    <message>
        <source>has {count} characters; KaKaClo takes at most {longest_sku}</source>
        <translation>a {count} caractères ; KaKaClo en accepte au plus {longest_sku}</translation>
    </message>
    <message>
        <source>has {count} characters; KaKaClo takes a {name} of at most {most}</source>
        <translation>a {count} caractères ; KaKaClo en accepte au plus {most} ({name})</translation>
    </message>
    <message>
        <source>{field} has {count} characters; at most {longest} are expected.</source>
        <translation>{field} a {count} caractères ; au plus {longest} sont attendus.</translation>
    </message>
    <message>
        <source>{word} is in {currency}, the order in {wanted}; one is expected.</source>
        <translation>{word} est en {currency}, la commande en {wanted} ; une seule devise est attendue.</translation>
    </message>
    <message>
        <source>{word}: the barcode “{gtin}” fails its check digit; compare it.</source>
        <translation>{word} : le code-barres « {gtin} » ne passe pas son contrôle ; comparez-le.</translation>
    </message>
    <message>
        <source>{word}: the unit “{unit}” is not on the list of UN/ECE units.</source>
        <translation>{word} : l’unité « {unit} » n’est pas dans la liste des unités UN/ECE.</translation>
    </message>
    <message>
        <source>{word}: the HS code {hs_code} has {digits} digits; the {name} of {destination} has {least}.</source>
        <translation>{word} : le code SH {hs_code} a {digits} chiffres ; le {name} de {destination} en a {least}.</translation>
    </message>
    <message>
        <source>{word}: made in {origin_country}, its preferential origin is {told}; compare.</source>
        <translation>{word} : fabriqué en {origin_country}, son origine préférentielle est {told} ; comparez.</translation>
    </message>
    <message>
        <source>{word}: “{origin_country}” is no country of origin; the member state such as DE is expected.</source>
        <translation>{word} : « {origin_country} » n’est pas un pays d’origine ; l’État membre comme DE est attendu.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>{word}: {quantity} is no whole number of pieces; check quantity and unit.</source>
        <translation>{word} : {quantity} n’est pas un nombre entier de pièces ; vérifiez quantité et unité.</translation>
    </message>
    <message>
        <source>{word}: the HS code “{told}” {problem}.</source>
        <translation>{word} : le code SH « {told} » {problem}.</translation>
    </message>
    <message>
        <source>{word}: the HS code is missing.</source>
        <translation>{word} : le code SH manque.</translation>
    </message>
    <message>
        <source>{word}: the net weight is missing; kilograms of one unit are expected.</source>
        <translation>{word} : le poids net manque ; les kilogrammes d’une unité sont attendus.</translation>
    </message>
    <message>
        <source>{word}: the country of origin “{told}” is unknown; a code such as DE is expected.</source>
        <translation>{word} : le pays d’origine « {told} » est inconnu ; un code comme DE est attendu.</translation>
    </message>
    <message>
        <source>{word}: the country of origin is missing; a code such as DE is expected.</source>
        <translation>{word} : le pays d’origine manque ; un code comme DE est attendu.</translation>
    </message>
    <message>
        <source>The import into the EU costs a flat duty of about {total} {currency}, for {counted}.</source>
        <translation>L’importation dans l’UE coûte un droit forfaitaire d’environ {total} {currency}, pour {counted}.</translation>
    </message>
    <message>
        <source>The import into {there} costs a fee of about {amount} {currency}.</source>
        <translation>L’importation vers {there} coûte une redevance d’environ {amount} {currency}.</translation>
    </message>
    <message>
        <source>1 tariff code</source>
        <translation>1 code tarifaire</translation>
    </message>
    <message>
        <source>{items} tariff codes with their origins</source>
        <translation>{items} codes tarifaires avec leurs origines</translation>
    </message>
    <message>
        <source>The shipment names a line “{stranger}” that the order does not have.</source>
        <translation>L’expédition nomme une ligne « {stranger} » que la commande n’a pas.</translation>
    </message>
    <message>
        <source>Goods leaving {departure} need a form of their own, the {form}, beside this.</source>
        <translation>Les marchandises quittant {departure} exigent en plus leur propre formulaire : {form}.</translation>
    </message>
    <message>
        <source>{which}: the quantity is not that of the invoice {numbers}.</source>
        <translation>{which} : la quantité n’est pas celle de la facture {numbers}.</translation>
    </message>
    <message>
        <source>Line {line}: the shipment takes {quantity}; a quantity is expected.</source>
        <translation>Ligne {line} : l’expédition prend {quantity} ; une quantité est attendue.</translation>
    </message>
    <message>
        <source>Line {line}: {packed} are in packages, {quantity} in the shipment; they have to agree.</source>
        <translation>Ligne {line} : {packed} sont dans les colis, {quantity} dans l’expédition ; ils doivent concorder.</translation>
    </message>
    <message>
        <source>Package {place} weighs {gross_kg} kg, less than its goods with {net} kg net.</source>
        <translation>Le colis {place} pèse {gross_kg} kg, moins que ses marchandises avec {net} kg net.</translation>
    </message>
    <message>
        <source>A line that the order no longer has</source>
        <translation>Une ligne que la commande n’a plus</translation>
    </message>
    <message>
        <source>The packages do not say what is in them.</source>
        <translation>Les colis ne disent pas ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>The buyer’s VAT number {vat_no} fails its check digits; compare it.</source>
        <translation>Le numéro de TVA {vat_no} de l’acheteur ne passe pas son contrôle ; comparez-le.</translation>
    </message>
    <message>
        <source>The consignee’s street is missing.</source>
        <translation>La rue du destinataire manque.</translation>
    </message>
    <message>
        <source>The consignee’s town is missing.</source>
        <translation>La ville du destinataire manque.</translation>
    </message>
    <message>
        <source>The consignee’s name “{name}” has no Latin letters; customs reads Latin ones.</source>
        <translation>Le nom du destinataire « {name} » n’a pas de lettres latines ; la douane lit celles-là.</translation>
    </message>
    <message>
        <source>The consignee’s street “{line1}” is a post box; carriers need a street.</source>
        <translation>La rue du destinataire « {line1} » est une boîte postale ; les transporteurs ont besoin d’une rue.</translation>
    </message>
    <message>
        <source>No importer’s EORI number is told; a business that imports into {there} has one.</source>
        <translation>Aucun numéro EORI d’importateur n’est donné ; une entreprise qui importe ({there}) en a un.</translation>
    </message>
    <message>
        <source>The consignee’s country “{country}” is unknown; a code such as US is expected.</source>
        <translation>Le pays du destinataire « {country} » est inconnu ; un code comme US est attendu.</translation>
    </message>
    <message>
        <source>The consignee’s country is missing; a code such as US is expected.</source>
        <translation>Le pays du destinataire manque ; un code comme US est attendu.</translation>
    </message>
    <message>
        <source>The buyer’s name is missing.</source>
        <translation>Le nom de l’acheteur manque.</translation>
    </message>
    <message>
        <source>The consignee’s name is missing.</source>
        <translation>Le nom du destinataire manque.</translation>
    </message>
    <message>
        <source>The consignee’s postcode is missing.</source>
        <translation>Le code postal du destinataire manque.</translation>
    </message>
    <message>
        <source>The consignee’s phone {problem}.</source>
        <translation>Le téléphone du destinataire {problem}.</translation>
    </message>
    <message>
        <source>The reason for export “{why}” is unknown; one of {sale}, {others} is expected.</source>
        <translation>Le motif d’exportation « {why} » est inconnu ; l’un de {sale}, {others} est attendu.</translation>
    </message>
    <message>
        <source>The reason for export is “{why}”, no sale; its paper is the customs proforma.</source>
        <translation>Le motif d’exportation est « {why} », pas une vente ; son document est la proforma pour la douane.</translation>
    </message>
    <message>
        <source>A customs proforma is for goods that are not sold; one of {others} is expected.</source>
        <translation>Une proforma pour la douane est pour des marchandises non vendues ; l’un de {others} est attendu.</translation>
    </message>
    <message>
        <source>The country the goods leave from is missing.</source>
        <translation>Le pays de départ des marchandises manque.</translation>
    </message>
    <message>
        <source>The place after {term} is missing; an Incoterm names one, such as {term} Boston.</source>
        <translation>Le lieu après {term} manque ; un Incoterm en nomme un, comme {term} Boston.</translation>
    </message>
    <message>
        <source>The Incoterm {term} is for carriage by sea only; parcels go CPT, CIP, DAP or DDP.</source>
        <translation>L’Incoterm {term} est réservé au transport maritime ; les colis partent CPT, CIP, DAP ou DDP.</translation>
    </message>
    <message>
        <source>The Incoterm “{term}” {problem}.</source>
        <translation>L’Incoterm « {term} » {problem}.</translation>
    </message>
    <message>
        <source>The Incoterm is missing; DAP or DDP is usual.</source>
        <translation>L’Incoterm manque ; DAP ou DDP est habituel.</translation>
    </message>
    <message>
        <source>The tracking number “{number}” {problem}.</source>
        <translation>Le numéro de suivi « {number} » {problem}.</translation>
    </message>
    <message>
        <source>REX number</source>
        <translation>numéro REX</translation>
    </message>
    <message>
        <source>EORI number</source>
        <translation>numéro EORI</translation>
    </message>
    <message>
        <source>authorisation number</source>
        <translation>numéro d’autorisation</translation>
    </message>
    <message>
        <source>The ITN “{itn}” is no number of AES; X and 14 digits are expected.</source>
        <translation>L’ITN « {itn} » n’est pas un numéro d’AES ; X et 14 chiffres sont attendus.</translation>
    </message>
    <message>
        <source>Goods under {shown} are worth more than {limit}; the ITN of the AES filing lacks.</source>
        <translation>Les marchandises sous {shown} valent plus de {limit} ; l’ITN de la déclaration AES manque.</translation>
    </message>
    <message>
        <source>A consignment of up to {most} {currency} to the United Kingdom carries the seller’s UK VAT number; the company has none.</source>
        <translation>Un envoi jusqu’à {most} {currency} vers le Royaume-Uni porte le numéro de TVA britannique du vendeur ; la société n’en a pas.</translation>
    </message>
    <message>
        <source>The goods could go under the {agreement}, but for their value the company’s {word} is missing: no statement on origin is printed.</source>
        <translation>Les marchandises pourraient relever de : {agreement}, mais pour leur valeur il manque à la société : {word} ; aucune déclaration d’origine n’est imprimée.</translation>
    </message>
    <message>
        <source>The statement on origin under the {agreement} is not confirmed.</source>
        <translation>La déclaration d’origine selon {agreement} n’est pas confirmée.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>{where} holds the hidden character {name}; papers show it so.</source>
        <translation>{where} contient le caractère caché {name} ; les documents le montrent ainsi.</translation>
    </message>
    <message>
        <source>{where} holds markup; papers show it letter by letter.</source>
        <translation>{where} contient du balisage ; les documents le montrent lettre par lettre.</translation>
    </message>
    <message>
        <source>{where} holds “{character}” (U+{code}, {name}), which no font here can draw; give it in Latin letters.</source>
        <translation>{where} contient « {character} » (U+{code}, {name}), qu’aucune police d’ici ne peut tracer ; donnez-le en lettres latines.</translation>
    </message>
    <message>
        <source>No VAT rule is known for a seller in {country} with goods from {departure} to {destination}.</source>
        <translation>Aucune règle de TVA n’est connue pour un vendeur en {country} avec des marchandises de {departure} vers {destination}.</translation>
    </message>
    <message>
        <source>The VAT rule “{rule}” is not confirmed.</source>
        <translation>La règle de TVA « {rule} » n’est pas confirmée.</translation>
    </message>
    <message>
        <source>An intra-Community supply needs the company’s VAT number on the invoice.</source>
        <translation>Une livraison intracommunautaire exige le numéro de TVA de la société sur la facture.</translation>
    </message>
    <message>
        <source>Reverse charge needs the buyer’s VAT number on the invoice.</source>
        <translation>L’autoliquidation exige le numéro de TVA de l’acheteur sur la facture.</translation>
    </message>
    <message>
        <source>Outside the scope of VAT no VAT number belongs on the invoice.</source>
        <translation>Hors du champ de la TVA, aucun numéro de TVA n’a sa place sur la facture.</translation>
    </message>
    <message>
        <source>The VAT rule “{asked}” is unknown; one of {known} is expected.</source>
        <translation>La règle de TVA « {asked} » est inconnue ; l’une de {known} est attendue.</translation>
    </message>
    <message>
        <source>Goods to another member state are exempt under art. 138; reverse charge is refused.</source>
        <translation>Les marchandises vers un autre État membre sont exonérées selon l’art. 138 ; l’autoliquidation est refusée.</translation>
    </message>
    <message>
        <source>The VAT is in {currency}; it must also stand in {national}, the rate of exchange with its source and day is missing.</source>
        <translation>La TVA est en {currency} ; elle doit aussi figurer en {national}, le taux de change avec sa source et son jour manque.</translation>
    </message>
    <message>
        <source>The VAT rule “{rule}” was chosen by hand; a reason is expected.</source>
        <translation>La règle de TVA « {rule} » a été choisie à la main ; un motif est attendu.</translation>
    </message>
    <message>
        <source>The VAT rule “{rule}” was chosen by hand, {fits}: {why}.</source>
        <translation>La règle de TVA « {rule} » a été choisie à la main, {fits} : {why}.</translation>
    </message>
    <message>
        <source>the rules say “{rule}”</source>
        <translation>les règles disent « {rule} »</translation>
    </message>
    <message>
        <source>no rule fits</source>
        <translation>aucune règle ne convient</translation>
    </message>
    <message>
        <source>an unknown country</source>
        <translation>un pays inconnu</translation>
    </message>
    <message>
        <source>Line {line} names {rate} % VAT, but the amount is zero.</source>
        <translation>La ligne {line} indique {rate} % de TVA, mais le montant est nul.</translation>
    </message>
    <message>
        <source>Line {line} names no VAT; “{rule}” usually carries it.</source>
        <translation>La ligne {line} n’indique pas de TVA ; « {rule} » en porte d’habitude.</translation>
    </message>
    <message>
        <source>The file has no column of lines, such as “{line}sku”.</source>
        <translation>Le fichier n’a pas de colonne de lignes, comme « {line}sku ».</translation>
    </message>
    <message>
        <source>The column “{heading}” stands twice; one is expected.</source>
        <translation>La colonne « {heading} » apparaît deux fois ; une seule est attendue.</translation>
    </message>
    <message>
        <source>The file has no column “sku”; its headings are {headings}.</source>
        <translation>Le fichier n’a pas de colonne « sku » ; ses en-têtes sont {headings}.</translation>
    </message>
    <message>
        <source>The column “{key}” stands twice; one is expected.</source>
        <translation>La colonne « {key} » apparaît deux fois ; une seule est attendue.</translation>
    </message>
    <message>
        <source>repeats the headings; a product is expected</source>
        <translation>répète les en-têtes ; un produit est attendu</translation>
    </message>
    <message>
        <source>is empty; the SKU of a product is expected</source>
        <translation>est vide ; le SKU d’un produit est attendu</translation>
    </message>
    <message>
        <source>has spaces around it; it is kept as it stands</source>
        <translation>est entouré d’espaces ; il est gardé tel quel</translation>
    </message>
    <message>
        <source>stands in row {met} already; once is expected</source>
        <translation>figure déjà à la ligne {met} ; une seule fois est attendue</translation>
    </message>
    <message>
        <source>{why}; a cell formatted as text is expected</source>
        <translation>{why} ; une cellule au format texte est attendue</translation>
    </message>
    <message>
        <source>{trouble}; 6 to 14 digits are expected</source>
        <translation>{trouble} ; 6 à 14 chiffres sont attendus</translation>
    </message>
    <message>
        <source>is no UN/ECE unit known here; a code such as PCE is expected</source>
        <translation>n’est pas une unité UN/ECE connue ici ; un code comme PCE est attendu</translation>
    </message>
    <message>
        <source>are {count} codes; at most {most_barcodes} are expected</source>
        <translation>sont {count} codes ; au plus {most_barcodes} sont attendus</translation>
    </message>
    <message>
        <source>has {count} columns; at most {most_columns} are read</source>
        <translation>a {count} colonnes ; au plus {most_columns} sont lues</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>ne peut être lu : {error}</translation>
    </message>
    <message>
        <source>A cell of a workbook holds {longest_cell} characters, not {count}; take CSV.</source>
        <translation>Une cellule de classeur contient {longest_cell} caractères, pas {count} ; prenez CSV.</translation>
    </message>
    <message>
        <source>file “{name}” cannot be written: {error}.</source>
        <translation>le fichier « {name} » ne peut être écrit : {error}.</translation>
    </message>
    <message>
        <source>{shown} has {count} decimals; at most {places} are expected.</source>
        <translation>{shown} a {count} décimales ; au plus {places} sont attendues.</translation>
    </message>
    <message>
        <source>has {count} characters; at most {limit} are expected</source>
        <translation>a {count} caractères ; au plus {limit} sont attendus</translation>
    </message>
    <message>
        <source>has {count} characters; 1 to {longest_prefix} are expected</source>
        <translation>a {count} caractères ; 1 à {longest_prefix} sont attendus</translation>
    </message>
    <message>
        <source>“{remote_id}” is no remote id: {why}.</source>
        <translation>« {remote_id} » n’est pas un id distant : {why}.</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version} is too old: it can damage the database. Install the Python package pysqlite3, or a Python with SQLite {needed} or newer.</source>
        <translation>SQLite {sqlite_version} est trop ancien : il peut endommager la base. Installez le paquet Python pysqlite3, ou un Python avec SQLite {needed} ou plus récent.</translation>
    </message>
    <message>
        <source>“{path}” was not upgraded: rows of {lost} would be lost. Nothing was changed.</source>
        <translation>« {path} » n’a pas été mis à niveau : des lignes de {lost} seraient perdues. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>linked tables</source>
        <translation>tables liées</translation>
    </message>
    <message>
        <source>was rounded by a spreadsheet; all digits are expected</source>
        <translation>a été arrondi par un tableur ; tous les chiffres sont attendus</translation>
    </message>
    <message>
        <source>VAT scheme</source>
        <translation>Régime de TVA</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>rev</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>client ref</source>
        <translation>notre référence</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>original currency</source>
        <translation>devise d’origine</translation>
    </message>
    <message>
        <source>exchange rate</source>
        <translation>taux de change</translation>
    </message>
    <message>
        <source>ordered at</source>
        <translation>date de la commande</translation>
    </message>
    <message>
        <source>created us</source>
        <translation>saisie ici</translation>
    </message>
    <message>
        <source>departure country</source>
        <translation>pays de départ</translation>
    </message>
    <message>
        <source>arrival country</source>
        <translation>pays d’arrivée</translation>
    </message>
    <message>
        <source>incoterm tax basis</source>
        <translation>base des taxes selon l’Incoterm</translation>
    </message>
    <message>
        <source>incoterm</source>
        <translation>Incoterm</translation>
    </message>
    <message>
        <source>incoterm place</source>
        <translation>lieu de l’Incoterm</translation>
    </message>
    <message>
        <source>invoice ref</source>
        <translation>référence de facture</translation>
    </message>
    <message>
        <source>buyer reference</source>
        <translation>référence de l’acheteur</translation>
    </message>
    <message>
        <source>cart id</source>
        <translation>numéro du panier</translation>
    </message>
    <message>
        <source>shop url</source>
        <translation>adresse de la boutique</translation>
    </message>
    <message>
        <source>account mail</source>
        <translation>e-mail du compte</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>created by</source>
        <translation>saisie par</translation>
    </message>
    <message>
        <source>goods category</source>
        <translation>catégorie de marchandise</translation>
    </message>
    <message>
        <source>sales tax category</source>
        <translation>catégorie de taxe de vente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>tax included</source>
        <translation>taxe comprise</translation>
    </message>
    <message>
        <source>parent remote id</source>
        <translation>commande d’origine là-bas</translation>
    </message>
    <message>
        <source>return source id</source>
        <translation>commande retournée là-bas</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>moyen de paiement</translation>
    </message>
    <message>
        <source>payment method name</source>
        <translation>nom du moyen de paiement</translation>
    </message>
    <message>
        <source>payment provider</source>
        <translation>prestataire de paiement</translation>
    </message>
    <message>
        <source>payment transaction</source>
        <translation>transaction de paiement</translation>
    </message>
    <message>
        <source>carrier export</source>
        <translation>transporteur à l’export</translation>
    </message>
    <message>
        <source>carrier delivery</source>
        <translation>transporteur de livraison</translation>
    </message>
    <message>
        <source>ship method id</source>
        <translation>code du mode d’envoi</translation>
    </message>
    <message>
        <source>ship method name</source>
        <translation>nom du mode d’envoi</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>niveau de service</translation>
    </message>
    <message>
        <source>tracking no</source>
        <translation>numéro de suivi</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>remises</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>taxes</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>envois</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>times</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>cancel reason</source>
        <translation>motif d’annulation</translation>
    </message>
    <message>
        <source>return reason</source>
        <translation>motif de retour</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>trashed us</source>
        <translation>mise à la corbeille</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>name form</source>
        <translation>forme du nom</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>company reg no</source>
        <translation>numéro d’enregistrement</translation>
    </message>
    <message>
        <source>vat no</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>ioss no</source>
        <translation>numéro IOSS</translation>
    </message>
    <message>
        <source>eori</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>personal no</source>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>bank name</source>
        <translation>banque</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>compte bancaire</translation>
    </message>
    <message>
        <source>line1</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>line2</source>
        <translation>rue, deuxième ligne</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>level</source>
        <translation>étage</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>district</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>region code</source>
        <translation>code de région</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>country text</source>
        <translation>pays en toutes lettres</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>customer id</source>
        <translation>numéro de client</translation>
    </message>
    <message>
        <source>customer ref</source>
        <translation>référence du client</translation>
    </message>
    <message>
        <source>remote address id</source>
        <translation>numéro d’adresse</translation>
    </message>
    <message>
        <source>remote address ref</source>
        <translation>référence d’adresse</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>family sku</source>
        <translation>SKU de la famille</translation>
    </message>
    <message>
        <source>product id</source>
        <translation>numéro du produit</translation>
    </message>
    <message>
        <source>variant id</source>
        <translation>numéro de la variante</translation>
    </message>
    <message>
        <source>variant name</source>
        <translation>nom de la variante</translation>
    </message>
    <message>
        <source>gtin</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>unit net</source>
        <translation>prix unitaire HT</translation>
    </message>
    <message>
        <source>unit tax</source>
        <translation>taxe unitaire</translation>
    </message>
    <message>
        <source>unit gross</source>
        <translation>prix unitaire TTC</translation>
    </message>
    <message>
        <source>line total</source>
        <translation>total de la ligne</translation>
    </message>
    <message>
        <source>line net</source>
        <translation>total HT de la ligne</translation>
    </message>
    <message>
        <source>line tax</source>
        <translation>taxe de la ligne</translation>
    </message>
    <message>
        <source>line gross</source>
        <translation>total TTC de la ligne</translation>
    </message>
    <message>
        <source>line before discount</source>
        <translation>total de la ligne avant remise</translation>
    </message>
    <message>
        <source>tax name</source>
        <translation>nom de la taxe</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>taux de taxe</translation>
    </message>
    <message>
        <source>seller id</source>
        <translation>numéro du vendeur</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>droits de douane</translation>
    </message>
    <message>
        <source>vat</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>special taxes</source>
        <translation>taxes spéciales</translation>
    </message>
    <message>
        <source>shipped qty</source>
        <translation>quantité expédiée</translation>
    </message>
    <message>
        <source>returned qty</source>
        <translation>quantité retournée</translation>
    </message>
    <message>
        <source>refund amount</source>
        <translation>montant remboursé</translation>
    </message>
    <message>
        <source>promotion amount</source>
        <translation>montant de la promotion</translation>
    </message>
    <message>
        <source>line status</source>
        <translation>statut de la ligne</translation>
    </message>
    <message>
        <source>product url</source>
        <translation>adresse du produit</translation>
    </message>
    <message>
        <source>image url</source>
        <translation>adresse de l’image</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>fabricant</translation>
    </message>
    <message>
        <source>hs code</source>
        <translation>code SH</translation>
    </message>
    <message>
        <source>origin country</source>
        <translation>pays d’origine</translation>
    </message>
    <message>
        <source>net weight kg</source>
        <translation>poids net en kg</translation>
    </message>
    <message>
        <source>remote line id</source>
        <translation>numéro de la ligne là-bas</translation>
    </message>
    <message>
        <source>remote line ref</source>
        <translation>référence de la ligne là-bas</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>to customer</source>
        <translation>au client</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>fulfilment</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>acheteur</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturation</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>pickup</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>remote created at</source>
        <translation>saisie chez le compte</translation>
    </message>
    <message>
        <source>remote modified at</source>
        <translation>changée chez le compte</translation>
    </message>
    <message>
        <source>status changed at</source>
        <translation>changement de statut</translation>
    </message>
    <message>
        <source>paid at</source>
        <translation>date de paiement</translation>
    </message>
    <message>
        <source>processed at</source>
        <translation>date de traitement</translation>
    </message>
    <message>
        <source>shipped at</source>
        <translation>date d’expédition</translation>
    </message>
    <message>
        <source>delivered at</source>
        <translation>date de livraison</translation>
    </message>
    <message>
        <source>completed at remote</source>
        <translation>terminée chez le compte</translation>
    </message>
    <message>
        <source>cancelled at</source>
        <translation>date d’annulation</translation>
    </message>
    <message>
        <source>returned at</source>
        <translation>date de retour</translation>
    </message>
    <message>
        <source>landed cost at</source>
        <translation>calcul du coût rendu</translation>
    </message>
    <message>
        <source>currency amounts</source>
        <translation>montants et devise</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transporteur</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>A working process of the program ended unexpectedly; nothing is lost, try again.</source>
        <translation>Un processus de travail du programme s’est arrêté de façon inattendue ; rien n’est perdu, réessayez.</translation>
    </message>
    <message>
        <source>There is no exporter with the short name “{name}”.</source>
        <translation>Il n’y a pas d’exportateur au nom court « {name} ».</translation>
    </message>
    <message>
        <source>“{number}” is a paper of {count} orders; choose one in the list of papers.</source>
        <translation>« {number} » est un document de {count} commandes ; choisissez-en un dans la liste des documents.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile; look at it again.</source>
        <translation>{number} a changé entre-temps ; regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file of {number} is missing; opening the window draws it again.</source>
        <translation>Le fichier de {number} manque ; l’ouverture de la fenêtre le dessine de nouveau.</translation>
    </message>
    <message>
        <source>The account of this order takes no refund of a part; ask there.</source>
        <translation>Le compte de cette commande n’accepte pas de remboursement partiel ; demandez-le là-bas.</translation>
    </message>
    <message>
        <source>{number} is there in several parts, not at all, or was refunded before; ask {account}.</source>
        <translation>{number} s’y trouve en plusieurs parties, pas du tout, ou a déjà été remboursée ; demandez à {account}.</translation>
    </message>
    <message>
        <source>is no line of this order, or has no SKU</source>
        <translation>n’est pas une ligne de cette commande, ou n’a pas de SKU</translation>
    </message>
    <message>
        <source>This profile was copied from another computer: everything is asked for anew, what was waiting to be sent is looked up first, and its numbers go on under a new mark of this desk.</source>
        <translation>Ce profil a été copié depuis un autre ordinateur : tout est redemandé, ce qui attendait l’envoi est d’abord recherché, et ses numéros continuent sous une nouvelle marque de ce poste.</translation>
    </message>
    <message>
        <source>There is no profile in {root}.</source>
        <translation>Il n’y a pas de profil dans {root}.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; cannot be part of an address: dots alone or nothing is no id.</source>
        <translation>L’id « {id} » ne peut pas faire partie d’une adresse : des points seuls ou rien ne font pas un id.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; cannot be part of an address: it holds a control character.</source>
        <translation>L’id « {id} » ne peut pas faire partie d’une adresse : il contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Reached and signed in.</source>
        <translation>Joint et connecté.</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>lecture des commandes</translation>
    </message>
    <message>
        <source>Orders can be read; there are {total}.</source>
        <translation>Les commandes sont lisibles ; leur nombre : {total}.</translation>
    </message>
    <message>
        <source>What stands under this address is no PDF.</source>
        <translation>Ce qui se trouve à cette adresse n’est pas un PDF.</translation>
    </message>
    <message>
        <source>The paper&apos;s address names this computer; one of the remote is expected.</source>
        <translation>L’adresse du document désigne cet ordinateur ; une adresse du service distant est attendue.</translation>
    </message>
    <message>
        <source>The paper&apos;s address holds a space or control character; none is expected.</source>
        <translation>L’adresse du document contient un espace ou un caractère de contrôle ; aucun n’est attendu.</translation>
    </message>
    <message>
        <source>The paper&apos;s address is none; expected https://host/path.</source>
        <translation>L’adresse du document n’en est pas une ; https://hôte/chemin est attendu.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be trusted{detail}.</source>
        <translation>Le certificat de {host} n’a pas pu être reconnu comme sûr{detail}.</translation>
    </message>
    <message>
        <source>No safe connection to {host} could be made; TLS 1.2 or newer is expected.</source>
        <translation>Aucune connexion sûre à {host} n’a pu être établie ; TLS 1.2 ou plus récent est attendu.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} refused the connection.</source>
        <translation>Le proxy sur le chemin de {host} a refusé la connexion.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation>La connexion à {host} s’est rompue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The request to {host} could not be built.</source>
        <translation>La demande à {host} n’a pas pu être construite.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than it may be{detail}.</source>
        <translation>La réponse de {host} est plus grande que permis{detail}.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: its text cannot be decoded.</source>
        <translation>La réponse de {host} est endommagée : son texte ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The remote does not accept the sign-in (401)</source>
        <translation>Le service distant n’accepte pas la connexion (401)</translation>
    </message>
    <message>
        <source>The remote does not allow this (403)</source>
        <translation>Le service distant ne le permet pas (403)</translation>
    </message>
    <message>
        <source>The remote does not know this order (404)</source>
        <translation>Le service distant ne connaît pas cette commande (404)</translation>
    </message>
    <message>
        <source>The remote says this already exists (409)</source>
        <translation>Le service distant dit que cela existe déjà (409)</translation>
    </message>
    <message>
        <source>The remote asks to wait (429)</source>
        <translation>Le service distant demande d’attendre (429)</translation>
    </message>
    <message>
        <source>The network asks to sign in first (511)</source>
        <translation>Le réseau demande d’abord une connexion (511)</translation>
    </message>
    <message>
        <source>The remote&apos;s answer cannot be used: {what}</source>
        <translation>La réponse du service distant est inutilisable : {what}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what} : {why}</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>The remote points to another address, which is not followed ({status})</source>
        <translation>Le service distant renvoie à une autre adresse, qui n’est pas suivie ({status})</translation>
    </message>
    <message>
        <source>The remote answered with a web page instead of data; a login page or proxy may be in between.</source>
        <translation>Le service distant a répondu par une page web au lieu de données ; une page de connexion ou un proxy est peut-être entre les deux.</translation>
    </message>
    <message>
        <source>The remote failed ({status})</source>
        <translation>Le service distant est en panne ({status})</translation>
    </message>
    <message>
        <source>The remote refused the request ({status})</source>
        <translation>Le service distant a refusé la demande ({status})</translation>
    </message>
    <message>
        <source> (over {count} MB)</source>
        <translation> (plus de {count} Mo)</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>lecture du solde</translation>
    </message>
    <message>
        <source>It is {amount} {currency}.</source>
        <translation>Il est de {amount} {currency}.</translation>
    </message>
    <message>
        <source>They could be, and are not wanted.</source>
        <translation>Elles pourraient l’être, mais ce n’est pas demandé.</translation>
    </message>
    <message>
        <source>KaKaClo deletes no orders; ask for a refund instead.</source>
        <translation>KaKaClo ne supprime pas de commandes ; demandez plutôt un remboursement.</translation>
    </message>
    <message>
        <source>KaKaClo has no command {name} for this account.</source>
        <translation>KaKaClo n’a pas d’action {name} pour ce compte.</translation>
    </message>
    <message>
        <source>KaKaClo&apos;s orders are not read with this account.</source>
        <translation>Les commandes de KaKaClo ne se lisent pas avec ce compte.</translation>
    </message>
    <message>
        <source>The remote&apos;s answer cannot be used: it shows what was not asked for.</source>
        <translation>La réponse du service distant est inutilisable : elle montre ce qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>Reached, and the token was not refused.</source>
        <translation>Joint, et le jeton n’a pas été refusé.</translation>
    </message>
    <message>
        <source>It is not told.</source>
        <translation>Il n’est pas communiqué.</translation>
    </message>
    <message>
        <source>KaKaClo answered with code {code}: {why}</source>
        <translation>KaKaClo a répondu par le code {code} : {why}</translation>
    </message>
    <message>
        <source>it has no code.</source>
        <translation>elle n’a pas de code.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>second street line</source>
        <translation>deuxième ligne de rue</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>IOSS number</source>
        <translation>numéro IOSS</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>lines that are no goods</source>
        <translation>lignes qui ne sont pas de la marchandise</translation>
    </message>
    <message>
        <source>shipments made here</source>
        <translation>envois faits ici</translation>
    </message>
    <message>
        <source>The account must be signed in: it needs a token.</source>
        <translation>Le compte doit être connecté : il lui faut un jeton.</translation>
    </message>
    <message>
        <source>it is another order than was asked for.</source>
        <translation>c’est une autre commande que celle demandée.</translation>
    </message>
    <message>
        <source>MerchantPro has no command {name}.</source>
        <translation>MerchantPro n’a pas d’action {name}.</translation>
    </message>
    <message>
        <source>it is another order than was sent.</source>
        <translation>c’est une autre commande que celle envoyée.</translation>
    </message>
    <message>
        <source>the command was not acknowledged.</source>
        <translation>l’action n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>the tag was not acknowledged.</source>
        <translation>l’étiquette n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>EORI</source>
        <translation>EORI</translation>
    </message>
    <message>
        <source>customer reference</source>
        <translation>référence du client</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>étage</translation>
    </message>
    <message>
        <source>address number</source>
        <translation>numéro d’adresse</translation>
    </message>
    <message>
        <source>address reference</source>
        <translation>référence d’adresse</translation>
    </message>
    <message>
        <source>The account must be signed in: it needs a key and a secret.</source>
        <translation>Le compte doit être connecté : il lui faut une clé et un secret.</translation>
    </message>
    <message>
        <source> (it is not valid yet)</source>
        <translation> (il n’est pas encore valable)</translation>
    </message>
    <message>
        <source> (it has expired)</source>
        <translation> (il a expiré)</translation>
    </message>
    <message>
        <source> (nobody but itself signed it)</source>
        <translation> (il n’est signé que par lui-même)</translation>
    </message>
    <message>
        <source> (an authority signed it that this computer does not know)</source>
        <translation> (il est signé par une autorité que cet ordinateur ne connaît pas)</translation>
    </message>
    <message>
        <source> (it was made out to another name)</source>
        <translation> (il est établi à un autre nom)</translation>
    </message>
    <message>
        <source> (it was made out to another address)</source>
        <translation> (il est établi pour une autre adresse)</translation>
    </message>
    <message>
        <source>It needs an {key}, or a {first} and a {second}.</source>
        <translation>Il lui faut {key}, ou {first} et {second}.</translation>
    </message>
    <message>
        <source>the token call returned no {key}.</source>
        <translation>la demande de jeton n’a pas rendu de {key}.</translation>
    </message>
    <message>
        <source>The account must be signed in again. {why}</source>
        <translation>Le compte doit être reconnecté. {why}</translation>
    </message>
    <message>
        <source>{remote} gave no token: {why}.</source>
        <translation>{remote} n’a pas donné de jeton : {why}.</translation>
    </message>
    <message>
        <source>A quota is used up or a right is missing. {why}</source>
        <translation>Un quota est épuisé ou un droit manque. {why}</translation>
    </message>
    <message>
        <source>Transiteo has no command {name}.</source>
        <translation>Transiteo n’a pas d’action {name}.</translation>
    </message>
    <message>
        <source>the list has over {most} orders.</source>
        <translation>la liste a plus de {most} commandes.</translation>
    </message>
    <message>
        <source>note of the customer</source>
        <translation>note du client</translation>
    </message>
    <message>
        <source>note to the customer</source>
        <translation>note au client</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>numéro de suivi</translation>
    </message>
    <message>
        <source>shipping status</source>
        <translation>statut d’envoi</translation>
    </message>
    <message>
        <source>refund status</source>
        <translation>statut de remboursement</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>numéro d’enregistrement de la société</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banque</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>numéro de client</translation>
    </message>
    <message>
        <source>customer type</source>
        <translation>type de client</translation>
    </message>
    <message>
        <source>country name</source>
        <translation>nom du pays</translation>
    </message>
    <message>
        <source>discount lines</source>
        <translation>lignes de remise</translation>
    </message>
    <message>
        <source>{part} of a line</source>
        <translation>{part} d’une ligne</translation>
    </message>
    <message>
        <source>e-mail beside the customer&apos;s</source>
        <translation>e-mail autre que celui du client</translation>
    </message>
    <message>
        <source>it tells of a failure.</source>
        <translation>elle signale un échec.</translation>
    </message>
    <message>
        <source>Orders can be read one by one. TWC has no list of orders: one that was made there is fetched by its number or reference.</source>
        <translation>Les commandes se lisent une à une. TWC n’a pas de liste de commandes : celle saisie là-bas s’amène par son numéro ou sa référence.</translation>
    </message>
    <message>
        <source>The remote answered {call} with another order than was asked for.</source>
        <translation>Le service distant a répondu à {call} par une autre commande que celle demandée.</translation>
    </message>
    <message>
        <source>TWC deletes no order; cancel it instead.</source>
        <translation>TWC ne supprime pas de commande ; annulez-la plutôt.</translation>
    </message>
    <message>
        <source>TWC has no command {name}.</source>
        <translation>TWC n’a pas d’action {name}.</translation>
    </message>
    <message>
        <source>it speaks of another line than was sent.</source>
        <translation>elle parle d’une autre ligne que celle envoyée.</translation>
    </message>
    <message>
        <source>tracking number of the order; that of a shipment is sent</source>
        <translation>numéro de suivi de la commande ; celui d’un envoi est transmis</translation>
    </message>
    <message>
        <source>date of the order; its own time of creation stands there</source>
        <translation>date de la commande ; sa propre date de création y figure</translation>
    </message>
    <message>
        <source>refund status; that of the payment is sent</source>
        <translation>statut de remboursement ; celui du paiement est transmis</translation>
    </message>
    <message>
        <source>A tax of {rate} % leaves no price.</source>
        <translation>Une taxe de {rate} % ne laisse aucun prix.</translation>
    </message>
    <message>
        <source>The exchange rate is into “{currency}”; a code such as EUR is expected.</source>
        <translation>Le taux de change va vers « {currency} » ; un code comme EUR est attendu.</translation>
    </message>
    <message>
        <source>The invoices of all shipments come to {invoices} {currency}, the order to {total}; its prices or charges were changed between them.</source>
        <translation>Les factures de toutes les expéditions s’élèvent à {invoices} {currency}, la commande à {total} ; ses prix ou ses frais ont été modifiés entre-temps.</translation>
    </message>
    <message>
        <source>The exchange rate stands without its source and day; papers print both.</source>
        <translation>Le taux de change est sans source ni jour ; les documents impriment les deux.</translation>
    </message>
    <message>
        <source>The limit of {limit} {currency} for {what} cannot be compared: the order is in {own}; enter an exchange rate into {currency}.</source>
        <translation>La limite de {limit} {currency} pour {what} ne peut être comparée : la commande est en {own} ; saisissez un taux de change vers {currency}.</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>numéro ONU</translation>
    </message>
    <message>
        <source>proper shipping name</source>
        <translation>désignation officielle de transport</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>packing group</source>
        <translation>groupe d’emballage</translation>
    </message>
    <message>
        <source>Dangerous goods are told without {words}; number, name and class go together.</source>
        <translation>Des marchandises dangereuses sont indiquées sans : {words} ; numéro, nom et classe vont ensemble.</translation>
    </message>
    <message>
        <source>“{number}” is no UN number; four digits such as UN 1266 are expected.</source>
        <translation>« {number} » n’est pas un numéro ONU ; quatre chiffres comme UN 1266 sont attendus.</translation>
    </message>
    <message>
        <source>“{told}” is no {what} of dangerous goods: {known}.</source>
        <translation>« {told} » n’est pas une valeur de marchandises dangereuses ({what}) : {known}.</translation>
    </message>
    <message>
        <source>Wood packing “{told}” names no treatment of ISPM 15 ({known}).</source>
        <translation>L’emballage en bois « {told} » ne nomme aucun traitement NIMP 15 ({known}).</translation>
    </message>
    <message>
        <source>Package {place} is a {kind}; tell its ISPM 15 mark, or no wood.</source>
        <translation>Le colis {place} est : {kind} ; donnez sa marque NIMP 15, ou sans bois.</translation>
    </message>
    <message>
        <source>the duty on small parcels</source>
        <translation>le droit sur les petits colis</translation>
    </message>
    <message>
        <source>The shipment of the invoice {number} has other quantities by now; void or credit it first.</source>
        <translation>L’expédition de la facture {number} a entre-temps d’autres quantités ; annulez ou créditez d’abord cette facture.</translation>
    </message>
    <message>
        <source>The invoice {number} is for a shipment that the order no longer has; void or credit it first.</source>
        <translation>La facture {number} porte sur une expédition que la commande n’a plus ; annulez-la ou créditez-la d’abord.</translation>
    </message>
    <message>
        <source>The remark “{key}” is unknown; one of {known} is expected.</source>
        <translation>La mention « {key} » est inconnue ; l’une de {known} est attendue.</translation>
    </message>
    <message>
        <source>{topic}: the remark names a number, and none is told; type it.</source>
        <translation>{topic} : la mention cite un numéro, et aucun n’est donné ; saisissez-le.</translation>
    </message>
    <message>
        <source>Line {line}: goods of {code} may need a remark, {words}; choose one.</source>
        <translation>Ligne {line} : des marchandises de {code} peuvent exiger une mention ({words}) ; choisissez-en une.</translation>
    </message>
    <message>
        <source>{topic}: the wording of the remark is not confirmed.</source>
        <translation>{topic} : le texte de la mention n’est pas confirmé.</translation>
    </message>
    <message>
        <source>goods of one tariff code without an AES filing</source>
        <translation>des marchandises d’un même code tarifaire sans déclaration AES</translation>
    </message>
    <message>
        <source>the seller’s UK VAT number</source>
        <translation>le numéro de TVA britannique du vendeur</translation>
    </message>
    <message>
        <source>the import one stop shop</source>
        <translation>le guichet unique à l’importation (IOSS)</translation>
    </message>
    <message>
        <source>a statement on origin without a number</source>
        <translation>une déclaration d’origine sans numéro</translation>
    </message>
    <message>
        <source>The MRN “{mrn}” is no number of an export declaration; two digits, a country and 14 letters or digits are expected.</source>
        <translation>Le MRN « {mrn} » n’est pas le numéro d’une déclaration d’exportation ; deux chiffres, un pays et 14 lettres ou chiffres sont attendus.</translation>
    </message>
    <message>
        <source>The column “{heading}” is unknown and left out; known are the paths of the order’s JSON such as {example}, parties.shipping.city, lines.quantity.</source>
        <translation>La colonne « {heading} » est inconnue et laissée de côté ; sont connus les chemins du JSON de la commande comme {example}, parties.shipping.city, lines.quantity.</translation>
    </message>
    <message>
        <source>The column “{heading}” is unknown and left out; headings such as name, hs_code, origin_country, net_weight_kg are expected.</source>
        <translation>La colonne « {heading} » est inconnue et omise ; des en-têtes comme name, hs_code, origin_country, net_weight_kg sont attendus.</translation>
    </message>
    <message>
        <source>file “{name}” {why}.</source>
        <translation>le fichier « {name} » {why}.</translation>
    </message>
    <message>
        <source>is empty; a row of headings is expected</source>
        <translation>est vide ; une ligne d’en-têtes est attendue</translation>
    </message>
    <message>
        <source>grows beyond {most_unpacked} MB when it is unpacked</source>
        <translation>dépasse {most_unpacked} Mo une fois décompressé</translation>
    </message>
    <message>
        <source>is not there; a CSV or XLSX file is expected</source>
        <translation>n’est pas là ; un fichier CSV ou XLSX est attendu</translation>
    </message>
    <message>
        <source>is larger than {most_bytes} MB</source>
        <translation>dépasse {most_bytes} Mo</translation>
    </message>
    <message>
        <source>is not UTF-8; save it as “CSV UTF-8” or as XLSX</source>
        <translation>n’est pas en UTF-8 ; enregistrez-le en « CSV UTF-8 » ou en XLSX</translation>
    </message>
    <message>
        <source>is no CSV table: {error}</source>
        <translation>n’est pas une table CSV : {error}</translation>
    </message>
    <message>
        <source>has more than {most_rows} rows</source>
        <translation>a plus de {most_rows} lignes</translation>
    </message>
    <message>
        <source>is no workbook that can be read; save it as XLSX again</source>
        <translation>n’est pas un classeur lisible ; enregistrez-le de nouveau en XLSX</translation>
    </message>
    <message>
        <source>file “{name}” ends in neither .csv nor .xlsx, as expected.</source>
        <translation>le fichier « {name} » ne finit ni par .csv ni par .xlsx, comme attendu.</translation>
    </message>
    <message>
        <source>A workbook holds {most_rows} rows; take CSV.</source>
        <translation>Un classeur contient {most_rows} lignes ; prenez CSV.</translation>
    </message>
    <message>
        <source>{amount} is too large; at most {largest} is expected.</source>
        <translation>{amount} est trop grand ; au plus {largest} est attendu.</translation>
    </message>
    <message>
        <source>{shown} is not a number; write it as 1234{decimal_sign}50.</source>
        <translation>{shown} n’est pas un nombre ; écrivez-le comme 1234{decimal_sign}50.</translation>
    </message>
    <message>
        <source>{shown} is too large; at most {largest} is expected.</source>
        <translation>{shown} est trop grand ; au plus {largest} est attendu.</translation>
    </message>
    <message>
        <source>{total} {currency} is not a whole number of minor units.</source>
        <translation>{total} {currency} n’est pas un nombre entier d’unités mineures.</translation>
    </message>
    <message>
        <source>An amount is spread by weights of zero or more.</source>
        <translation>Un montant se répartit selon des poids nuls ou positifs.</translation>
    </message>
    <message>
        <source>{amount} is not an amount; a number is expected.</source>
        <translation>{amount} n’est pas un montant ; un nombre est attendu.</translation>
    </message>
    <message>
        <source>Currency “{currency}” is unknown; a code such as EUR is expected.</source>
        <translation>La devise « {currency} » est inconnue ; un code comme EUR est attendu.</translation>
    </message>
    <message>
        <source>{total} {currency} cannot be spread over nothing.</source>
        <translation>{total} {currency} ne peut être réparti sur rien.</translation>
    </message>
    <message>
        <source>is not the {ours} that the lines and amounts come to</source>
        <translation>n’est pas {ours}, que font les lignes et les montants</translation>
    </message>
    <message>
        <source>is missing; a code such as EUR is expected</source>
        <translation>manque ; un code comme EUR est attendu</translation>
    </message>
    <message>
        <source>has neither SKU nor name; one of them is expected</source>
        <translation>n’a ni SKU ni nom ; l’un des deux est attendu</translation>
    </message>
    <message>
        <source>is nothing; a quantity is expected</source>
        <translation>n’est rien ; une quantité est attendue</translation>
    </message>
    <message>
        <source>comes to too much at that price; at most {most} is expected</source>
        <translation>coûte trop à ce prix ; au plus {most} est attendu</translation>
    </message>
    <message>
        <source>is negative; only lines of a return or a discount can be</source>
        <translation>est négatif ; seules les lignes d’un retour ou d’une remise peuvent l’être</translation>
    </message>
    <message>
        <source>begins or ends with a space</source>
        <translation>commence ou finit par une espace</translation>
    </message>
    <message>
        <source>mixes {mixed} letters that look alike</source>
        <translation>mélange des lettres {mixed} qui se ressemblent</translation>
    </message>
    <message>
        <source>is not net {net} and tax {tax}</source>
        <translation>n’est pas le net {net} plus la taxe {tax}</translation>
    </message>
    <message>
        <source>looks like a token; a note without secrets is expected</source>
        <translation>ressemble à un jeton ; une note sans secrets est attendue</translation>
    </message>
    <message>
        <source>is unknown; expected is one of {known}</source>
        <translation>est inconnu ; l’un de {known} est attendu</translation>
    </message>
    <message>
        <source>is no e-mail address; one such as ana@example.com is expected</source>
        <translation>n’est pas une adresse e-mail ; une adresse comme ana@example.com est attendue</translation>
    </message>
    <message>
        <source>stands twice; every id once is expected</source>
        <translation>apparaît deux fois ; chaque id une fois est attendu</translation>
    </message>
    <message>
        <source>is no line of this order</source>
        <translation>n’est aucune ligne de cette commande</translation>
    </message>
    <message>
        <source>is more than the {ordered} ordered</source>
        <translation>est plus que les {ordered} commandés</translation>
    </message>
    <message>
        <source>is unknown; expected is one of {words}</source>
        <translation>est inconnu ; l’un de {words} est attendu</translation>
    </message>
    <message>
        <source>is not written here; an order is moved by `order advance`</source>
        <translation>ne s’écrit pas ici ; une commande avance par `order advance`</translation>
    </message>
    <message>
        <source>is not an object; {{AXIS: VALUE}} is expected</source>
        <translation>n’est pas un objet ; {{AXE: VALEUR}} est attendu</translation>
    </message>
    <message>
        <source>is on no axis; expected is {axes}</source>
        <translation>n’est sur aucun axe ; attendu : {axes}</translation>
    </message>
    <message>
        <source>stands under an unknown key; expected is {hint}</source>
        <translation>se trouve sous une clé inconnue ; attendu : {hint}</translation>
    </message>
    <message>
        <source>is not a time with offset such as 2026-11-20T09:00:00+02:00, as expected</source>
        <translation>n’est pas une heure avec décalage comme 2026-11-20T09:00:00+02:00, comme attendu</translation>
    </message>
    <message>
        <source>is out of range; a year {first_year} to {last_year} is expected</source>
        <translation>est hors limites ; une année de {first_year} à {last_year} est attendue</translation>
    </message>
    <message>
        <source>is not a text; text in quotes is expected</source>
        <translation>n’est pas un texte ; un texte entre guillemets est attendu</translation>
    </message>
    <message>
        <source>{fault}; printable text is expected</source>
        <translation>{fault} ; un texte imprimable est attendu</translation>
    </message>
    <message>
        <source>is not an ISO 4217 currency; a code such as EUR is expected</source>
        <translation>n’est pas une devise ISO 4217 ; un code comme EUR est attendu</translation>
    </message>
    <message>
        <source>is not an ISO 3166 country; a code such as RO is expected</source>
        <translation>n’est pas un pays ISO 3166 ; un code comme RO est attendu</translation>
    </message>
    <message>
        <source>is not a number; a decimal such as &quot;12.50&quot; is expected</source>
        <translation>n’est pas un nombre ; un décimal comme &quot;12.50&quot; est attendu</translation>
    </message>
    <message>
        <source>is too small; at least {least} is expected</source>
        <translation>est trop petit ; au moins {least} est attendu</translation>
    </message>
    <message>
        <source>The order {order_id} cannot be made readable.</source>
        <translation>La commande {order_id} ne peut pas être rendue lisible.</translation>
    </message>
    <message>
        <source>“{path}” has another name elsewhere, where the lock of this profile does not hold; put the file itself, or a copy of it, in its place.</source>
        <translation>« {path} » porte un autre nom ailleurs, où le verrou de ce profil ne compte pas ; mettez le fichier lui-même, ou une copie, à sa place.</translation>
    </message>
    <message>
        <source>The copy {name} is back; it does not know the papers {papers}.</source>
        <translation>La copie {name} est revenue ; elle ne connaît pas les documents {papers}.</translation>
    </message>
    <message>
        <source>The copy {name} is back</source>
        <translation>La copie {name} est revenue</translation>
    </message>
    <message>
        <source>They were issued after it. Their files stay, their numbers too.</source>
        <translation>Ils ont été émis après elle. Leurs fichiers restent, leurs numéros aussi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>is too large; at most {most} is expected</source>
        <translation>est trop grand ; au plus {most} est attendu</translation>
    </message>
    <message>
        <source>is not an object; {{…}} with named keys is expected</source>
        <translation>n’est pas un objet ; {{…}} avec des clés nommées est attendu</translation>
    </message>
    <message>
        <source>is not a list; […] is expected</source>
        <translation>n’est pas une liste ; […] est attendu</translation>
    </message>
    <message>
        <source>are too many entries; at most {limit} are expected</source>
        <translation>sont trop d’entrées ; au plus {limit} sont attendues</translation>
    </message>
    <message>
        <source>is not an object; {{…}} with named values is expected</source>
        <translation>n’est pas un objet ; {{…}} avec des valeurs nommées est attendu</translation>
    </message>
    <message>
        <source>does not exist; a real day and time is expected</source>
        <translation>n’existe pas ; un jour et une heure réels sont attendus</translation>
    </message>
    <message>
        <source>is unknown; an id of this order, or none, is expected</source>
        <translation>est inconnu ; un id de cette commande, ou aucun, est attendu</translation>
    </message>
    <message>
        <source>is read-only</source>
        <translation>est en lecture seule</translation>
    </message>
    <message>
        <source>“{code}” is not in this order.</source>
        <translation>« {code} » n’est pas dans cette commande.</translation>
    </message>
    <message>
        <source>{told}; at most {most} can go here.</source>
        <translation>{told} ; au plus {most} peuvent aller ici.</translation>
    </message>
    <message>
        <source>Line {line}, {name}: {quantity} asked for, {why}</source>
        <translation>Ligne {line}, {name} : {quantity} demandés, {why}</translation>
    </message>
    <message>
        <source>{packed} are in packages of this shipment; take them out there first.</source>
        <translation>{packed} sont dans des colis de cette expédition ; sortez-les d’abord.</translation>
    </message>
    <message>
        <source>{held} are in {where} to be taken back.</source>
        <translation>{held} sont à reprendre dans {where}.</translation>
    </message>
    <message>
        <source>{count} are ordered</source>
        <translation>{count} sont commandés</translation>
    </message>
    <message>
        <source>this shipment</source>
        <translation>cette expédition</translation>
    </message>
    <message>
        <source>this package</source>
        <translation>ce colis</translation>
    </message>
    <message>
        <source>Nothing is left to ship: everything is in a shipment.</source>
        <translation>Il ne reste rien à expédier : tout est dans une expédition.</translation>
    </message>
    <message>
        <source>Everything in this shipment is in a package already.</source>
        <translation>Tout dans cette expédition est déjà dans un colis.</translation>
    </message>
    <message>
        <source>none or more is expected.</source>
        <translation>zéro ou plus est attendu.</translation>
    </message>
    <message>
        <source>{count} are in other shipments</source>
        <translation>{count} sont dans d’autres expéditions</translation>
    </message>
    <message>
        <source>{count} are in other packages</source>
        <translation>{count} sont dans d’autres colis</translation>
    </message>
    <message>
        <source>{at} “{value}” {expected}.</source>
        <translation>{at} « {value} » {expected}.</translation>
    </message>
    <message>
        <source>is read-only; a key of the contract&apos;s list is expected</source>
        <translation>est en lecture seule ; une clé de la liste du contrat est attendue</translation>
    </message>
    <message>
        <source>{axis} “{new}” cannot follow “{old}”; expected is {allowed}.</source>
        <translation>{axis} « {new} » ne peut suivre « {old} » ; attendu : {allowed}.</translation>
    </message>
    <message>
        <source>{axis} “{new}” is unknown; expected one of {known}.</source>
        <translation>{axis} « {new} » est inconnu ; attendu : {known}.</translation>
    </message>
    <message>
        <source>order “{new}” cannot follow “cancelled”; only reopening is expected, once confirmed.</source>
        <translation>la commande « {new} » ne peut suivre « annulée » ; seule une réouverture confirmée est attendue.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>{where} holds “{character}” (U+{code}), which no font here can draw; give it in Latin letters.</source>
        <translation>{where} contient « {character} » (U+{code}), qu’aucune police d’ici ne peut tracer ; donnez-le en lettres latines.</translation>
    </message>
    <message>
        <source>is no number of {carrier}; {form}</source>
        <translation>n’est pas un numéro de {carrier} ; {form}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>holds something else than digits</source>
        <translation>contient autre chose que des chiffres</translation>
    </message>
    <message>
        <source>has {digits} digits instead of {least} to {most}</source>
        <translation>a {digits} chiffres au lieu de {least} à {most}</translation>
    </message>
    <message>
        <source>names chapter {digits}, which does not exist</source>
        <translation>nomme le chapitre {digits}, qui n’existe pas</translation>
    </message>
    <message>
        <source>is none of {known}</source>
        <translation>n’est pas parmi {known}</translation>
    </message>
    <message>
        <source>has more than {widest} digits</source>
        <translation>a plus de {widest} chiffres</translation>
    </message>
    <message>
        <source>holds more than plain letters, digits and signs</source>
        <translation>contient plus que des lettres, chiffres et signes simples</translation>
    </message>
    <message>
        <source>is not between 1 and {widest}</source>
        <translation>n’est pas entre 1 et {widest}</translation>
    </message>
    <message>
        <source>is not three capital letters or digits</source>
        <translation>n’est pas fait de trois majuscules ou chiffres</translation>
    </message>
    <message>
        <source>This computer has no print system (the lp command).</source>
        <translation>Cet ordinateur n’a pas de système d’impression (la commande lp).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif indiqué</translation>
    </message>
    <message>
        <source>{printer} does not take {what}: {reason}.</source>
        <translation>{printer} n’accepte pas {what} : {reason}.</translation>
    </message>
    <message>
        <source>this computer has {printers}</source>
        <translation>cet ordinateur a {printers}</translation>
    </message>
    <message>
        <source>this computer has no printer</source>
        <translation>cet ordinateur n’a pas d’imprimante</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there; {there}.</source>
        <translation>L’imprimante « {printer} » n’est pas là ; {there}.</translation>
    </message>
    <message>
        <source>No printer is chosen and no default one is set; {there}.</source>
        <translation>Aucune imprimante n’est choisie et aucune n’est définie par défaut ; {there}.</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>les documents</translation>
    </message>
    <message>
        <source>{name} has stopped: {reason}.</source>
        <translation>{name} s’est arrêtée : {reason}.</translation>
    </message>
    <message>
        <source>The print system did not answer within {answer_s} seconds.</source>
        <translation>Le système d’impression n’a pas répondu en {answer_s} secondes.</translation>
    </message>
    <message>
        <source>The default printer</source>
        <translation>L’imprimante par défaut</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>elle est en pause</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>bourrage papier</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>it is offline</source>
        <translation>elle est hors ligne</translation>
    </message>
    <message>
        <source>it is not available</source>
        <translation>elle n’est pas disponible</translation>
    </message>
    <message>
        <source>no toner</source>
        <translation>plus de toner</translation>
    </message>
    <message>
        <source>a door is open</source>
        <translation>une porte est ouverte</translation>
    </message>
    <message>
        <source>it waits for somebody</source>
        <translation>elle attend une intervention</translation>
    </message>
    <message>
        <source>it tells of an error</source>
        <translation>elle signale une erreur</translation>
    </message>
    <message>
        <source>{name} takes no papers: {reason}.</source>
        <translation>{name} n’accepte aucun document : {reason}.</translation>
    </message>
    <message>
        <source>{name} has no {sheet} sheet in it, for which {file} is made.</source>
        <translation>{name} n’a pas de feuille {sheet}, pour laquelle {file} est fait.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox is “{state}”; only one whose result is unknown (“needs_confirmation”) can be answered.</source>
        <translation>L’entrée {seq} des envois est « {state} » ; seule une entrée au résultat inconnu (« needs_confirmation ») peut recevoir une réponse.</translation>
    </message>
    <message>
        <source>Remote id “{remote_id}” belongs to another order already.</source>
        <translation>L’id distant « {remote_id} » appartient déjà à une autre commande.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox is “{state}”; only a refused or waiting one can be tried again.</source>
        <translation>L’entrée {seq} des envois est « {state} » ; seule une entrée refusée ou en attente peut être retentée.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox may have arrived; it is being checked and can&apos;t be discarded yet.</source>
        <translation>L’entrée {seq} des envois est peut-être arrivée ; elle est en cours de vérification et ne peut encore être abandonnée.</translation>
    </message>
    <message>
        <source>Entry {seq} of the outbox is finished.</source>
        <translation>L’entrée {seq} des envois est terminée.</translation>
    </message>
    <message>
        <source>The outbox has no entry {seq}.</source>
        <translation>Les envois n’ont pas d’entrée {seq}.</translation>
    </message>
    <message>
        <source>field “{group}” of order</source>
        <translation>le champ « {group} » de la commande</translation>
    </message>
    <message>
        <source>order</source>
        <translation>la commande</translation>
    </message>
    <message>
        <source>it is empty or only dots</source>
        <translation>il est vide ou fait de points</translation>
    </message>
    <message>
        <source>The copy of “{source}” is damaged ({verdict}); it was not kept.</source>
        <translation>La copie de « {source} » est endommagée ({verdict}) ; elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup that can be restored: {why}.</source>
        <translation>« {file} » n’est pas une sauvegarde qui puisse être restaurée : {why}.</translation>
    </message>
    <message>
        <source>The database in “{file}” is not one this program can read.</source>
        <translation>La base de données de « {file} » n’est pas lisible par ce programme.</translation>
    </message>
    <message>
        <source>The database in “{file}” is damaged; nothing was changed.</source>
        <translation>La base de données de « {file} » est endommagée ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {strerror}.</source>
        <translation>« {file} » ne peut être écrit : {strerror}.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup: it can&apos;t be read as a zip file.</source>
        <translation>« {file} » n’est pas une sauvegarde : il ne se lit pas comme fichier zip.</translation>
    </message>
    <message>
        <source>The database in “{file}” is damaged: {error}.</source>
        <translation>La base de données de « {file} » est endommagée : {error}.</translation>
    </message>
    <message>
        <source>A row refers to a row of {parent} that is missing.</source>
        <translation>Une ligne renvoie à une ligne de {parent} qui manque.</translation>
    </message>
    <message>
        <source>The database can&apos;t be read: {error}.</source>
        <translation>La base de données ne peut être lue : {error}.</translation>
    </message>
    <message>
        <source>Not saved: the disk that holds “{path}” is full.</source>
        <translation>Non enregistré : le disque qui contient « {path} » est plein.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written: the file is read-only.</source>
        <translation>« {path} » ne peut être écrit : le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>“{path}” is being written by another program; try again.</source>
        <translation>« {path} » est en cours d’écriture par un autre programme ; réessayez.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be opened: it is missing or not permitted.</source>
        <translation>« {path} » ne peut être ouvert : il manque ou n’est pas permis.</translation>
    </message>
    <message>
        <source>“{path}” is not a Bordereau database, or it is damaged.</source>
        <translation>« {path} » n’est pas une base de Bordereau, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” failed while it was read or written.</source>
        <translation>Le disque qui contient « {path} » a failli à la lecture ou à l’écriture.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written safely: the folder does not allow SQLite&apos;s write-ahead log (journal mode stays “{mode}”). Move the profile to a local disk.</source>
        <translation>« {path} » ne peut être écrit sûrement : le dossier n’admet pas le journal WAL de SQLite (le mode reste « {mode} »). Déplacez le profil sur un disque local.</translation>
    </message>
    <message>
        <source>is not here; its id or its number is expected</source>
        <translation>n’est pas ici ; son id ou son numéro est attendu</translation>
    </message>
    <message>
        <source>is none; the “next” of an earlier page is expected</source>
        <translation>n’en est pas un ; le « next » d’une page précédente est attendu</translation>
    </message>
    <message>
        <source>is the number of {found} orders; name its id: {ids}</source>
        <translation>est le numéro de {found} commandes ; donnez son id : {ids}</translation>
    </message>
    <message>
        <source>This profile is in use by process {pid} on {host}; close that window or wait until its command is done.</source>
        <translation>Ce profil est utilisé par le processus {pid} sur {host} ; fermez cette fenêtre ou attendez la fin de sa commande.</translation>
    </message>
    <message>
        <source>This profile is in use by another program; close that one first.</source>
        <translation>Ce profil est utilisé par un autre programme ; fermez-le d’abord.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be locked: {strerror}.</source>
        <translation>« {path} » ne peut être verrouillé : {strerror}.</translation>
    </message>
    <message>
        <source>The desk&apos;s mark “{mark}” {problem}.</source>
        <translation>La marque du poste « {mark} » {problem}.</translation>
    </message>
    <message>
        <source>The paper “{kind}” has no series of its own.</source>
        <translation>Le document « {kind} » n’a pas de série propre.</translation>
    </message>
    <message>
        <source>The next number {next_count} is below {next}; a series only counts upwards.</source>
        <translation>Le prochain numéro {next_count} est inférieur à {next} ; une série ne compte que vers le haut.</translation>
    </message>
    <message>
        <source>A new start of a series needs a note that says why.</source>
        <translation>Un nouveau départ d’une série exige une note qui dit pourquoi.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” is that of another series already.</source>
        <translation>Le préfixe « {prefix} » est déjà celui d’une autre série.</translation>
    </message>
    <message>
        <source>The last paper of this series is of {last}, this one would be of {day}; check the computer&apos;s date.</source>
        <translation>Le dernier document de cette série est du {last}, celui-ci serait du {day} ; vérifiez la date de l’ordinateur.</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” {problem}.</source>
        <translation>Le préfixe « {prefix} » {problem}.</translation>
    </message>
    <message>
        <source>The width {width} {problem}.</source>
        <translation>La largeur {width} {problem}.</translation>
    </message>
    <message>
        <source>The order is gone there.</source>
        <translation>La commande n’existe plus là-bas.</translation>
    </message>
    <message>
        <source>The order went to the trash.</source>
        <translation>La commande est allée à la corbeille.</translation>
    </message>
    <message>
        <source>The order was restored.</source>
        <translation>La commande a été sortie de la corbeille.</translation>
    </message>
    <message>
        <source>Another status took its place.</source>
        <translation>Un autre statut a pris sa place.</translation>
    </message>
    <message>
        <source>Nothing is left to send.</source>
        <translation>Il ne reste rien à envoyer.</translation>
    </message>
    <message>
        <source>The same e-mail and lines are there as {found}.</source>
        <translation>Le même e-mail et les mêmes lignes y figurent sous {found}.</translation>
    </message>
    <message>
        <source>The stored content of {number} is not what was issued.</source>
        <translation>Le contenu conservé de {number} n’est pas ce qui a été émis.</translation>
    </message>
    <message>
        <source>issued.log knows {number}, the database does not.</source>
        <translation>issued.log connaît {number}, la base de données non.</translation>
    </message>
    <message>
        <source>{number} is of {day}, a paper before it of {last}.</source>
        <translation>{number} est du {day}, un document avant lui du {last}.</translation>
    </message>
    <message>
        <source>{number} is listed with another kind, total or invoice than was issued.</source>
        <translation>{number} est listé avec un autre genre, total ou facture que ce qui a été émis.</translation>
    </message>
    <message>
        <source>{number} has a credit note. {refused}</source>
        <translation>{number} a un avoir. {refused}</translation>
    </message>
    <message>
        <source>{number} is not what issued.log says was issued.</source>
        <translation>{number} n’est pas ce que issued.log dit avoir été émis.</translation>
    </message>
    <message>
        <source>The series {prefix} has a hole: {gap} is missing before {number}.</source>
        <translation>La série {prefix} a un trou : {gap} manque avant {number}.</translation>
    </message>
    <message>
        <source>The file {relative} is not the paper that was issued.</source>
        <translation>Le fichier {relative} n’est pas le document qui a été émis.</translation>
    </message>
    <message>
        <source>The file {name} would lie outside of its folder.</source>
        <translation>Le fichier {name} se trouverait hors de son dossier.</translation>
    </message>
    <message>
        <source>The file {relative} cannot be read.</source>
        <translation>Le fichier {relative} ne peut être lu.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written: {strerror}.</source>
        <translation>Le fichier {name} ne peut être écrit : {strerror}.</translation>
    </message>
    <message>
        <source>is a credit note; a wrong one is made void, not credited</source>
        <translation>est un avoir ; un avoir faux s’annule, il ne se crédite pas</translation>
    </message>
    <message>
        <source>repeats the remote&apos;s invoice; that is credited where it was issued</source>
        <translation>répète la facture du service distant ; celle-ci se crédite là où elle a été émise</translation>
    </message>
    <message>
        <source>is no commercial invoice; only such a one can be credited</source>
        <translation>n’est pas une facture commerciale ; seule une telle facture peut être créditée</translation>
    </message>
    <message>
        <source>{number} is credited with {credit}; make that void first.</source>
        <translation>{number} est crédité par {credit} ; annulez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>{credits} is replaced by {newer}; make that void or credit it first.</source>
        <translation>{credits} est remplacé par {newer} ; annulez ou créditez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>{number} {why}.</source>
        <translation>{number} {why}.</translation>
    </message>
    <message>
        <source>{number} is void, so there is nothing to credit.</source>
        <translation>{number} est annulé, il n’y a donc rien à créditer.</translation>
    </message>
    <message>
        <source>The order already has the invoice {number}; void or credit it first.</source>
        <translation>La commande a déjà la facture {number} ; annulez-la ou créditez-la d’abord.</translation>
    </message>
    <message>
        <source>This paper is not in the profile.</source>
        <translation>Ce document n’est pas dans le profil.</translation>
    </message>
    <message>
        <source>Why is {number} void? A reason is expected.</source>
        <translation>Pourquoi {number} est-il annulé ? Un motif est attendu.</translation>
    </message>
    <message>
        <source>{number} is void already: {void_reason}</source>
        <translation>{number} est déjà annulé : {void_reason}</translation>
    </message>
    <message>
        <source>“{path}” is damaged.</source>
        <translation>« {path} » est endommagé.</translation>
    </message>
    <message>
        <source>Pages that could not be read: {count}.</source>
        <translation>Pages illisibles : {count}.</translation>
    </message>
    <message>
        <source>Rows that could not be taken over: {count}.</source>
        <translation>Lignes qui n’ont pas pu être reprises : {count}.</translation>
    </message>
    <message>
        <source>Orders of which only papers, lines or addresses are left: {count}.</source>
        <translation>Commandes dont il ne reste que des documents, des lignes ou des adresses : {count}.</translation>
    </message>
    <message>
        <source>Orders that lost a part: {count}.</source>
        <translation>Commandes dont une partie est perdue : {count}.</translation>
    </message>
    <message>
        <source>Orders whose account is lost: {count}.</source>
        <translation>Commandes dont le compte est perdu : {count}.</translation>
    </message>
    <message>
        <source>Changes that may have been sent and are looked up first: {count}.</source>
        <translation>Modifications peut-être déjà envoyées, vérifiées d’abord : {count}.</translation>
    </message>
    <message>
        <source>No whole database can be made of what is left of this one.</source>
        <translation>De ce qui reste, aucune base de données entière ne peut être refaite.</translation>
    </message>
    <message>
        <source>“{path}” is the database of another program.</source>
        <translation>« {path} » est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Bordereau (database version {version}, this program knows {schema_version}); update the program.</source>
        <translation>« {path} » a été écrit par un Bordereau plus récent (version de base {version}, ce programme connaît {schema_version}) ; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>“{path}” was altered: it holds triggers or views that are not ours.</source>
        <translation>« {path} » a été altéré : il contient des déclencheurs ou des vues qui ne sont pas les nôtres.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; a database file is expected.</source>
        <translation>« {path} » est un dossier ; un fichier de base de données est attendu.</translation>
    </message>
    <message>
        <source>“{path}” is open for reading only.</source>
        <translation>« {path} » est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“{path}” holds no orders yet, or is to be upgraded; open the program once first.</source>
        <translation>« {path} » ne contient pas encore de commandes, ou doit être mis à niveau ; ouvrez d’abord le programme une fois.</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retournée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>create invoice</source>
        <translation>émettre la facture</translation>
    </message>
    <message>
        <source>refund part</source>
        <translation>remboursement d’une partie</translation>
    </message>
    <message>
        <source>The order changed there since it was deleted here.</source>
        <translation>La commande a changé là-bas depuis sa suppression ici.</translation>
    </message>
    <message>
        <source>“{word}” cannot follow the status that the order has there.</source>
        <translation>« {word} » ne peut pas suivre le statut que la commande a là-bas.</translation>
    </message>
    <message>
        <source>It was so there already.</source>
        <translation>C’était déjà le cas là-bas.</translation>
    </message>
    <message>
        <source>Something went wrong here that should not have; the log has its place.</source>
        <translation>Quelque chose s’est mal passé ici, ce qui n’aurait pas dû arriver ; le journal dit où.</translation>
    </message>
    <message>
        <source>The order could not be read there.</source>
        <translation>La commande n’a pas pu y être lue.</translation>
    </message>
    <message>
        <source>No order there is tied to this one.</source>
        <translation>Aucune commande là-bas n’est liée à celle-ci.</translation>
    </message>
    <message>
        <source>It is another order than the one known by this id; does the account still lead to the same shop? Nothing was taken from it or sent to it.</source>
        <translation>C’est une autre commande que celle connue sous cet id ; le compte mène-t-il encore à la même boutique ? Rien n’en a été pris ni envoyé.</translation>
    </message>
    <message>
        <source>The remote showed an older state of the order than it had shown before.</source>
        <translation>Le service distant a montré un état de la commande plus ancien que celui déjà vu.</translation>
    </message>
    <message>
        <source>{account} still lists order “{number}”, which was deleted there from here; look at it there.</source>
        <translation>{account} liste encore la commande « {number} », supprimée là-bas depuis ici ; vérifiez-la là-bas.</translation>
    </message>
    <message>
        <source>It could not be kept: {error}</source>
        <translation>Elle n’a pas pu être gardée : {error}</translation>
    </message>
    <message>
        <source>A second order there has the reference {reference}.</source>
        <translation>Une seconde commande là-bas porte la référence {reference}.</translation>
    </message>
    <message>
        <source>This account answers no reads.</source>
        <translation>Ce compte ne répond pas aux lectures.</translation>
    </message>
    <message>
        <source>{account} has a second order “{twin}” with our reference {reference} (order {number}). Cancel one of them there.</source>
        <translation>{account} a une seconde commande « {twin} » avec notre référence {reference} (commande {number}). Annulez l’une des deux là-bas.</translation>
    </message>
    <message>
        <source>It was found there as {remote_id}.</source>
        <translation>Elle a été trouvée là-bas sous {remote_id}.</translation>
    </message>
    <message>
        <source>The remote keeps failing on this order; try again later.</source>
        <translation>Le service distant échoue sans cesse sur cette commande ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Elle n’y est pas.</translation>
    </message>
    <message>
        <source>{account} said that it issued its invoice, but the order does not show it.</source>
        <translation>{account} a dit avoir émis sa facture, mais la commande ne la montre pas.</translation>
    </message>
    <message>
        <source>Nobody knows whether {account} has issued its invoice.</source>
        <translation>Personne ne sait si {account} a émis sa facture.</translation>
    </message>
    <message>
        <source>It was found there after no answer.</source>
        <translation>Elle a été trouvée là-bas alors qu’aucune réponse n’était venue.</translation>
    </message>
    <message>
        <source>It cannot follow the status that the order has there now.</source>
        <translation>Cela ne peut pas suivre le statut que la commande a là-bas maintenant.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation>Le programme s’est arrêté pendant l’envoi.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was sent.</source>
        <translation>Personne ne sait si elle a été envoyée.</translation>
    </message>
    <message>
        <source>It never arrived, and the order is in the trash.</source>
        <translation>Elle n’est jamais arrivée, et la commande est dans la corbeille.</translation>
    </message>
    <message>
        <source>It was not found at {account}. {why}</source>
        <translation>Elle n’a pas été trouvée chez {account}. {why}</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The remote answered with far fewer orders than before; nothing was taken as deleted.</source>
        <translation>Le service distant a répondu avec bien moins de commandes qu’avant ; rien n’a été considéré comme supprimé.</translation>
    </message>
    <message>
        <source>It cannot be changed there.</source>
        <translation>Cela ne peut pas être changé là-bas.</translation>
    </message>
    <message>
        <source>The order was cancelled before it was sent.</source>
        <translation>La commande a été annulée avant son envoi.</translation>
    </message>
    <message>
        <source>The answer did not say which order it made.</source>
        <translation>La réponse n’a pas dit quelle commande elle a créée.</translation>
    </message>
    <message>
        <source>The remote did not keep this value.</source>
        <translation>Le service distant n’a pas gardé cette valeur.</translation>
    </message>
    <message>
        <source>It shows there now.</source>
        <translation>On l’y voit maintenant.</translation>
    </message>
    <message>
        <source>{account} asked to be left alone for a while.</source>
        <translation>{account} a demandé une pause.</translation>
    </message>
    <message>
        <source>{account} must be signed in again.</source>
        <translation>{account} doit être reconnecté.</translation>
    </message>
    <message>
        <source>This computer is behind a login page or proxy: no account answers itself. Sign in to the network; sync goes on by itself.</source>
        <translation>Cet ordinateur est derrière une page de connexion ou un proxy : aucun compte ne répond lui-même. Connectez-vous au réseau ; la synchronisation reprendra d’elle-même.</translation>
    </message>
    <message>
        <source>holds the character {code} at place {place}</source>
        <translation>contient le caractère {code} à la place {place}</translation>
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
        <source>Remove this exporter…</source>
        <translation>Retirer cet exportateur…</translation>
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
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove the exporter {}?</source>
        <translation>Retirer l’exportateur {} ?</translation>
    </message>
    <message>
        <source>Its address, numbers and pictures are forgotten here.</source>
        <translation>Son adresse, ses numéros et ses images sont oubliés ici.</translation>
    </message>
    <message>
        <source>The exporter is removed</source>
        <translation>L’exportateur est retiré</translation>
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
    <name>Shipped</name>
    <message>
        <source>Shipments</source>
        <translation>Expéditions</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Pas encore de transporteur</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n colis</numerusform>
            <numerusform>%n colis</numerusform>
        </translation>
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
        <translation>Rien à payer</translation>
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
        <translation>Part. payée</translation>
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
        <translation>Préparation</translation>
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
        <source>Nothing typed is lost: everything unsent is on this computer</source>
        <translation>Rien de ce qui est saisi n’est perdu : tout ce qui n’est pas envoyé est sur cet ordinateur</translation>
    </message>
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
        <translation>Tous les passages</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Aujourd’hui seulement</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
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
        <source>Customs rendition</source>
        <translation>Version pour la douane</translation>
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
