CREATE TABLE companies (
	name TEXT NOT NULL,
	content TEXT,
	CONSTRAINT pk_companies PRIMARY KEY (name)
)
 STRICT;

CREATE TABLE drafts (
	"key" TEXT NOT NULL,
	saved_at INTEGER DEFAULT 0 NOT NULL,
	content TEXT,
	CONSTRAINT pk_drafts PRIMARY KEY ("key")
)
 STRICT;

CREATE TABLE journal (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	at INTEGER DEFAULT 0 NOT NULL,
	who TEXT DEFAULT '' NOT NULL,
	source TEXT NOT NULL,
	order_id TEXT DEFAULT '' NOT NULL,
	rev INTEGER DEFAULT 0 NOT NULL,
	"group" TEXT DEFAULT '' NOT NULL,
	"before" TEXT DEFAULT '' NOT NULL,
	"after" TEXT DEFAULT '' NOT NULL,
	CONSTRAINT ck_journal_source CHECK (source IN ('clerk', 'pull', 'push', 'merge', 'import', 'restore'))
)
 STRICT;

CREATE INDEX ix_journal_order_id ON journal (order_id);

CREATE TABLE meta (
	"key" TEXT NOT NULL,
	value TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_meta PRIMARY KEY ("key")
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE order_texts (
	list_key INTEGER NOT NULL,
	text TEXT NOT NULL,
	CONSTRAINT pk_order_texts PRIMARY KEY (list_key)
)
 STRICT;

CREATE TABLE product_changes (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	at INTEGER DEFAULT 0 NOT NULL,
	who TEXT DEFAULT '' NOT NULL,
	word TEXT NOT NULL,
	filled TEXT
)
 STRICT;

CREATE TABLE products (
	"key" INTEGER NOT NULL,
	sku TEXT NOT NULL,
	sku_key TEXT DEFAULT '' NOT NULL,
	words TEXT DEFAULT '' NOT NULL,
	change INTEGER DEFAULT 0 NOT NULL,
	content TEXT,
	CONSTRAINT pk_products PRIMARY KEY ("key"),
	CONSTRAINT uq_products_sku UNIQUE (sku)
)
 STRICT;

CREATE INDEX ix_products_sku_key ON products (sku_key);

CREATE TABLE remote_accounts (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	base_url TEXT DEFAULT '' NOT NULL,
	settings TEXT,
	ref_proved INTEGER DEFAULT 0 NOT NULL,
	sign_in INTEGER DEFAULT 0 NOT NULL,
	failures INTEGER DEFAULT 0 NOT NULL,
	next_try_at INTEGER DEFAULT 0 NOT NULL,
	paused_until INTEGER DEFAULT 0 NOT NULL,
	offline_since INTEGER,
	removed_at INTEGER,
	lineage TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_remote_accounts PRIMARY KEY (id)
)
 STRICT;

CREATE UNIQUE INDEX ix_remote_accounts_name ON remote_accounts (name) WHERE removed_at IS NULL;

CREATE TABLE series (
	id TEXT NOT NULL,
	company TEXT DEFAULT '' NOT NULL,
	kind TEXT NOT NULL,
	prefix TEXT NOT NULL,
	width INTEGER DEFAULT 0 NOT NULL,
	next INTEGER DEFAULT 0 NOT NULL,
	note TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_series PRIMARY KEY (id),
	CONSTRAINT uq_series_prefix UNIQUE (prefix)
)
 STRICT;

CREATE TABLE orders (
	list_key INTEGER NOT NULL,
	id TEXT NOT NULL,
	rev INTEGER DEFAULT 0 NOT NULL,
	number TEXT DEFAULT '' NOT NULL,
	number_key TEXT DEFAULT '' NOT NULL,
	account_id TEXT,
	customer TEXT DEFAULT '' NOT NULL,
	customer_key TEXT DEFAULT '' NOT NULL,
	ship_city TEXT DEFAULT '' NOT NULL,
	ship_country TEXT DEFAULT '' NOT NULL,
	ordered_at INTEGER,
	created_at INTEGER DEFAULT 0 NOT NULL,
	trashed_at INTEGER,
	purged_at INTEGER,
	total INTEGER,
	currency TEXT DEFAULT '' NOT NULL,
	order_status TEXT DEFAULT '' NOT NULL,
	payment_status TEXT DEFAULT '' NOT NULL,
	fulfilment_status TEXT DEFAULT '' NOT NULL,
	refund_status TEXT DEFAULT '' NOT NULL,
	line_count INTEGER DEFAULT 0 NOT NULL,
	blocked INTEGER,
	note_internal TEXT DEFAULT '' NOT NULL,
	order_remote TEXT,
	payment_remote TEXT,
	fulfilment_remote TEXT,
	refund_remote TEXT,
	ordered_text TEXT DEFAULT '' NOT NULL,
	ordered_precision TEXT DEFAULT '' NOT NULL,
	client_ref TEXT,
	origin TEXT DEFAULT '' NOT NULL,
	original_currency TEXT DEFAULT '' NOT NULL,
	exchange_rate INTEGER,
	departure_country TEXT DEFAULT '' NOT NULL,
	arrival_country TEXT DEFAULT '' NOT NULL,
	incoterm_tax_basis TEXT DEFAULT '' NOT NULL,
	incoterm TEXT DEFAULT '' NOT NULL,
	incoterm_place TEXT DEFAULT '' NOT NULL,
	invoice_ref TEXT DEFAULT '' NOT NULL,
	buyer_reference TEXT DEFAULT '' NOT NULL,
	cart_id TEXT DEFAULT '' NOT NULL,
	shop_url TEXT DEFAULT '' NOT NULL,
	account_mail TEXT DEFAULT '' NOT NULL,
	channel TEXT DEFAULT '' NOT NULL,
	created_by TEXT DEFAULT '' NOT NULL,
	goods_category TEXT DEFAULT '' NOT NULL,
	sales_tax_category TEXT DEFAULT '' NOT NULL,
	confirmed INTEGER,
	tax_included INTEGER,
	parent_remote_id TEXT DEFAULT '' NOT NULL,
	return_source_id TEXT DEFAULT '' NOT NULL,
	payment_method TEXT DEFAULT '' NOT NULL,
	payment_method_name TEXT DEFAULT '' NOT NULL,
	payment_provider TEXT DEFAULT '' NOT NULL,
	payment_transaction TEXT DEFAULT '' NOT NULL,
	carrier_export TEXT DEFAULT '' NOT NULL,
	carrier_delivery TEXT DEFAULT '' NOT NULL,
	ship_method_id TEXT DEFAULT '' NOT NULL,
	ship_method_name TEXT DEFAULT '' NOT NULL,
	service_level TEXT DEFAULT '' NOT NULL,
	tracking_no TEXT DEFAULT '' NOT NULL,
	note_customer TEXT DEFAULT '' NOT NULL,
	note_to_customer TEXT DEFAULT '' NOT NULL,
	cancel_reason TEXT DEFAULT '' NOT NULL,
	return_reason TEXT DEFAULT '' NOT NULL,
	times TEXT,
	context TEXT,
	CONSTRAINT pk_orders PRIMARY KEY (list_key),
	CONSTRAINT uq_orders_id UNIQUE (id),
	CONSTRAINT uq_orders_account_id_client_ref UNIQUE (account_id, client_ref),
	CONSTRAINT fk_orders_account_id FOREIGN KEY(account_id) REFERENCES remote_accounts (id),
	CONSTRAINT ck_orders_rev CHECK (rev > 0)
)
 STRICT;

CREATE INDEX ix_orders_account_id ON orders (account_id) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_blocked ON orders (trashed_at) WHERE blocked > 0;

CREATE INDEX ix_orders_customer_key ON orders (customer_key, list_key, account_id, ship_country, order_status, payment_status, fulfilment_status) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_fulfilment_status ON orders (fulfilment_status) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_number_key ON orders (number_key, list_key, account_id, ship_country, order_status, payment_status, fulfilment_status) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_order_status ON orders (order_status) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_origin ON orders (origin) WHERE origin <> '';

CREATE INDEX ix_orders_payment_status ON orders (payment_status) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_ship_country ON orders (ship_country, list_key, account_id, order_status, payment_status, fulfilment_status) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_total ON orders (ifnull(total, -4611686018427387904), list_key, account_id, ship_country, order_status, payment_status, fulfilment_status) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_trash ON orders (purged_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX ix_orders_trashed_at ON orders (trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX ix_orders_unjudged ON orders (trashed_at) WHERE blocked IS NULL AND order_status IN ('open', 'processing', 'on_hold') AND fulfilment_status IN ('none', 'awaiting', 'confirmed', 'in_process', 'ready', 'partially_shipped');

CREATE TABLE product_barcodes (
	gtin TEXT NOT NULL,
	product_key INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_product_barcodes PRIMARY KEY (gtin),
	CONSTRAINT fk_product_barcodes_product_key FOREIGN KEY(product_key) REFERENCES products ("key") ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_product_barcodes_product_key ON product_barcodes (product_key);

CREATE TABLE product_before (
	change INTEGER NOT NULL,
	sku TEXT NOT NULL,
	content TEXT,
	CONSTRAINT pk_product_before PRIMARY KEY (change, sku),
	CONSTRAINT fk_product_before_change FOREIGN KEY(change) REFERENCES product_changes (seq) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE pull_runs (
	id TEXT NOT NULL,
	account_id TEXT NOT NULL,
	strategy TEXT DEFAULT '' NOT NULL,
	"from" INTEGER,
	"to" INTEGER,
	started_at INTEGER DEFAULT 0 NOT NULL,
	finished_at INTEGER,
	complete INTEGER DEFAULT 0 NOT NULL,
	total_first INTEGER,
	total_last INTEGER,
	seen INTEGER DEFAULT 0 NOT NULL,
	unchanged INTEGER DEFAULT 0 NOT NULL,
	merged INTEGER DEFAULT 0 NOT NULL,
	imported INTEGER DEFAULT 0 NOT NULL,
	quarantined INTEGER DEFAULT 0 NOT NULL,
	conflicts INTEGER DEFAULT 0 NOT NULL,
	text TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_pull_runs PRIMARY KEY (id),
	CONSTRAINT fk_pull_runs_account_id FOREIGN KEY(account_id) REFERENCES remote_accounts (id)
)
 STRICT;

CREATE INDEX ix_pull_runs_account_id_finished_at ON pull_runs (account_id, finished_at);

CREATE TABLE quarantine (
	id TEXT NOT NULL,
	account_id TEXT NOT NULL,
	remote_id TEXT,
	raw TEXT DEFAULT '' NOT NULL,
	reason TEXT DEFAULT '' NOT NULL,
	first_seen INTEGER DEFAULT 0 NOT NULL,
	last_seen INTEGER DEFAULT 0 NOT NULL,
	count INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_quarantine PRIMARY KEY (id),
	CONSTRAINT fk_quarantine_account_id FOREIGN KEY(account_id) REFERENCES remote_accounts (id)
)
 STRICT;

CREATE INDEX ix_quarantine_account_id_remote_id ON quarantine (account_id, remote_id);

CREATE TABLE sync_cursor (
	account_id TEXT NOT NULL,
	stream TEXT NOT NULL,
	watermark INTEGER,
	run_id TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_sync_cursor PRIMARY KEY (account_id, stream),
	CONSTRAINT fk_sync_cursor_account_id FOREIGN KEY(account_id) REFERENCES remote_accounts (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE tombstones (
	account_id TEXT NOT NULL,
	remote_id TEXT NOT NULL,
	client_ref TEXT DEFAULT '' NOT NULL,
	order_id TEXT DEFAULT '' NOT NULL,
	why TEXT DEFAULT '' NOT NULL,
	at INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_tombstones PRIMARY KEY (account_id, remote_id),
	CONSTRAINT fk_tombstones_account_id FOREIGN KEY(account_id) REFERENCES remote_accounts (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE attributes (
	order_id TEXT NOT NULL,
	"group" TEXT NOT NULL,
	"key" TEXT NOT NULL,
	value TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_attributes PRIMARY KEY (order_id, "group", "key"),
	CONSTRAINT fk_attributes_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE batch_orders (
	seq INTEGER NOT NULL,
	order_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	since_at INTEGER DEFAULT 0 NOT NULL,
	sending TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_batch_orders PRIMARY KEY (seq),
	CONSTRAINT fk_batch_orders_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE,
	CONSTRAINT uq_batch_orders_order_id_kind UNIQUE (order_id, kind)
)
 STRICT;

CREATE TABLE documents (
	id TEXT NOT NULL,
	series_id TEXT,
	number TEXT DEFAULT '' NOT NULL,
	kind TEXT NOT NULL,
	order_id TEXT NOT NULL,
	company TEXT DEFAULT '' NOT NULL,
	customer TEXT DEFAULT '' NOT NULL,
	business_day TEXT DEFAULT '' NOT NULL,
	total INTEGER,
	currency TEXT DEFAULT '' NOT NULL,
	snapshot TEXT NOT NULL,
	snapshot_sha256 TEXT DEFAULT '' NOT NULL,
	issued_at INTEGER DEFAULT 0 NOT NULL,
	shipment TEXT DEFAULT '' NOT NULL,
	seller TEXT DEFAULT '' NOT NULL,
	credits TEXT DEFAULT '' NOT NULL,
	follows TEXT DEFAULT '' NOT NULL,
	void_reason TEXT DEFAULT '' NOT NULL,
	path TEXT DEFAULT '' NOT NULL,
	pdf_sha256 TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_documents PRIMARY KEY (id),
	CONSTRAINT uq_documents_series_id_number UNIQUE (series_id, number),
	CONSTRAINT fk_documents_series_id FOREIGN KEY(series_id) REFERENCES series (id),
	CONSTRAINT fk_documents_order_id FOREIGN KEY(order_id) REFERENCES orders (id)
)
 STRICT;

CREATE INDEX ix_documents_credits ON documents (credits);

CREATE INDEX ix_documents_currency_kind_business_day ON documents (currency, kind, business_day);

CREATE INDEX ix_documents_follows ON documents (follows);

CREATE INDEX ix_documents_issued_at ON documents (issued_at);

CREATE INDEX ix_documents_number ON documents (number);

CREATE INDEX ix_documents_order_id ON documents (order_id);

CREATE INDEX ix_documents_path ON documents (lower(path));

CREATE TABLE order_amounts (
	order_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	value INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_order_amounts PRIMARY KEY (order_id, kind),
	CONSTRAINT fk_order_amounts_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE order_discounts (
	order_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	code TEXT DEFAULT '' NOT NULL,
	type TEXT DEFAULT '' NOT NULL,
	amount INTEGER,
	ref TEXT DEFAULT '' NOT NULL,
	remote_id TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_order_discounts PRIMARY KEY (order_id, position),
	CONSTRAINT fk_order_discounts_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE order_lines (
	order_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	id TEXT NOT NULL,
	kind TEXT DEFAULT '' NOT NULL,
	sku TEXT DEFAULT '' NOT NULL,
	family_sku TEXT DEFAULT '' NOT NULL,
	product_id TEXT DEFAULT '' NOT NULL,
	variant_id TEXT DEFAULT '' NOT NULL,
	variant_name TEXT DEFAULT '' NOT NULL,
	gtin TEXT DEFAULT '' NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	options TEXT,
	quantity INTEGER DEFAULT 0 NOT NULL,
	unit TEXT DEFAULT '' NOT NULL,
	unit_price INTEGER,
	unit_net INTEGER,
	unit_tax INTEGER,
	unit_gross INTEGER,
	line_total INTEGER,
	line_net INTEGER,
	line_tax INTEGER,
	line_gross INTEGER,
	line_before_discount INTEGER,
	tax_name TEXT DEFAULT '' NOT NULL,
	tax_rate INTEGER,
	currency TEXT DEFAULT '' NOT NULL,
	seller_id TEXT DEFAULT '' NOT NULL,
	duty INTEGER,
	vat INTEGER,
	special_taxes INTEGER,
	shipped_qty INTEGER,
	returned_qty INTEGER,
	refund_amount INTEGER,
	promotion_amount INTEGER,
	line_status TEXT DEFAULT '' NOT NULL,
	product_url TEXT DEFAULT '' NOT NULL,
	image_url TEXT DEFAULT '' NOT NULL,
	category TEXT DEFAULT '' NOT NULL,
	manufacturer TEXT DEFAULT '' NOT NULL,
	discounts TEXT,
	attributes TEXT,
	hs_code TEXT DEFAULT '' NOT NULL,
	origin_country TEXT DEFAULT '' NOT NULL,
	net_weight_kg INTEGER,
	remote_line_id TEXT DEFAULT '' NOT NULL,
	remote_line_ref TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_order_lines PRIMARY KEY (order_id, position),
	CONSTRAINT uq_order_lines_id UNIQUE (id),
	CONSTRAINT fk_order_lines_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE order_parties (
	order_id TEXT NOT NULL,
	role TEXT NOT NULL,
	full_name TEXT DEFAULT '' NOT NULL,
	given_name TEXT DEFAULT '' NOT NULL,
	family_name TEXT DEFAULT '' NOT NULL,
	name_form TEXT DEFAULT '' NOT NULL,
	kind TEXT DEFAULT '' NOT NULL,
	company TEXT DEFAULT '' NOT NULL,
	company_reg_no TEXT DEFAULT '' NOT NULL,
	vat_no TEXT DEFAULT '' NOT NULL,
	ioss_no TEXT DEFAULT '' NOT NULL,
	eori TEXT DEFAULT '' NOT NULL,
	personal_no TEXT DEFAULT '' NOT NULL,
	bank_name TEXT DEFAULT '' NOT NULL,
	bank_account TEXT DEFAULT '' NOT NULL,
	line1 TEXT DEFAULT '' NOT NULL,
	line2 TEXT DEFAULT '' NOT NULL,
	building TEXT DEFAULT '' NOT NULL,
	level TEXT DEFAULT '' NOT NULL,
	city TEXT DEFAULT '' NOT NULL,
	district TEXT DEFAULT '' NOT NULL,
	region TEXT DEFAULT '' NOT NULL,
	region_code TEXT DEFAULT '' NOT NULL,
	postcode TEXT DEFAULT '' NOT NULL,
	country TEXT DEFAULT '' NOT NULL,
	country_text TEXT DEFAULT '' NOT NULL,
	phone TEXT DEFAULT '' NOT NULL,
	email TEXT DEFAULT '' NOT NULL,
	customer_id TEXT DEFAULT '' NOT NULL,
	customer_ref TEXT DEFAULT '' NOT NULL,
	remote_address_id TEXT DEFAULT '' NOT NULL,
	remote_address_ref TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_order_parties PRIMARY KEY (order_id, role),
	CONSTRAINT fk_order_parties_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE order_taxes (
	order_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	code TEXT DEFAULT '' NOT NULL,
	rate INTEGER,
	amount INTEGER,
	CONSTRAINT pk_order_taxes PRIMARY KEY (order_id, position),
	CONSTRAINT fk_order_taxes_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE outbox (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	order_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	args TEXT,
	state TEXT NOT NULL,
	depends_on INTEGER,
	attempts INTEGER DEFAULT 0 NOT NULL,
	next_at INTEGER DEFAULT 0 NOT NULL,
	error_code TEXT DEFAULT '' NOT NULL,
	error_text TEXT DEFAULT '' NOT NULL,
	created_rev INTEGER DEFAULT 0 NOT NULL,
	queued_at INTEGER DEFAULT 0 NOT NULL,
	dedupe TEXT,
	CONSTRAINT uq_outbox_order_id_dedupe UNIQUE (order_id, dedupe),
	CONSTRAINT fk_outbox_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
	CONSTRAINT fk_outbox_depends_on FOREIGN KEY(depends_on) REFERENCES outbox (seq),
	CONSTRAINT ck_outbox_state CHECK (state IN ('queued', 'blocked', 'sending', 'in_doubt', 'needs_confirmation', 'rejected', 'done', 'superseded', 'cancelled'))
)
 STRICT;

CREATE INDEX ix_outbox_due ON outbox (next_at) WHERE state IN ('queued', 'in_doubt');

CREATE INDEX ix_outbox_live ON outbox (order_id, seq, kind, state) WHERE state IN ('queued', 'blocked', 'sending', 'in_doubt', 'needs_confirmation', 'rejected');

CREATE INDEX ix_outbox_person ON outbox (order_id) WHERE state IN ('needs_confirmation', 'rejected');

CREATE UNIQUE INDEX uq_outbox_push ON outbox (order_id) WHERE kind = 'push' AND state IN ('queued', 'blocked', 'sending', 'in_doubt', 'needs_confirmation', 'rejected');

CREATE TABLE packages (
	order_id TEXT NOT NULL,
	shipment INTEGER NOT NULL,
	position INTEGER NOT NULL,
	kind TEXT DEFAULT '' NOT NULL,
	length_cm INTEGER,
	width_cm INTEGER,
	height_cm INTEGER,
	net_kg INTEGER,
	gross_kg INTEGER,
	marks TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_packages PRIMARY KEY (order_id, shipment, position),
	CONSTRAINT fk_packages_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE pull_seen (
	run_id TEXT NOT NULL,
	remote_id TEXT NOT NULL,
	hash TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_pull_seen PRIMARY KEY (run_id, remote_id),
	CONSTRAINT fk_pull_seen_run_id FOREIGN KEY(run_id) REFERENCES pull_runs (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE remote_documents (
	order_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	kind TEXT DEFAULT '' NOT NULL,
	number TEXT DEFAULT '' NOT NULL,
	prefix TEXT DEFAULT '' NOT NULL,
	app TEXT DEFAULT '' NOT NULL,
	cancelled INTEGER DEFAULT 0 NOT NULL,
	url TEXT DEFAULT '' NOT NULL,
	seller_id TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_remote_documents PRIMARY KEY (order_id, position),
	CONSTRAINT fk_remote_documents_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE remote_links (
	id TEXT NOT NULL,
	order_id TEXT NOT NULL,
	account_id TEXT NOT NULL,
	remote_id TEXT NOT NULL,
	parent_remote_id TEXT DEFAULT '' NOT NULL,
	base TEXT,
	base_hash TEXT DEFAULT '' NOT NULL,
	row_hash TEXT DEFAULT '' NOT NULL,
	body_hash TEXT DEFAULT '' NOT NULL,
	remote_seen_at INTEGER,
	remote_modified INTEGER,
	sent_groups TEXT,
	not_sent TEXT,
	hold_until INTEGER,
	absent_count INTEGER DEFAULT 0 NOT NULL,
	absent_since INTEGER,
	gone_at INTEGER,
	CONSTRAINT pk_remote_links PRIMARY KEY (id),
	CONSTRAINT uq_remote_links_account_id_remote_id UNIQUE (account_id, remote_id),
	CONSTRAINT fk_remote_links_order_id FOREIGN KEY(order_id) REFERENCES orders (id),
	CONSTRAINT fk_remote_links_account_id FOREIGN KEY(account_id) REFERENCES remote_accounts (id)
)
 STRICT;

CREATE INDEX ix_remote_links_account_id_remote_seen_at ON remote_links (account_id, remote_seen_at);

CREATE INDEX ix_remote_links_gone ON remote_links (order_id) WHERE gone_at IS NOT NULL;

CREATE INDEX ix_remote_links_state ON remote_links (order_id, gone_at, hold_until, id);

CREATE TABLE shipment_lines (
	order_id TEXT NOT NULL,
	shipment INTEGER NOT NULL,
	package INTEGER NOT NULL,
	position INTEGER NOT NULL,
	line_id TEXT DEFAULT '' NOT NULL,
	quantity INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_shipment_lines PRIMARY KEY (order_id, shipment, package, position),
	CONSTRAINT fk_shipment_lines_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE shipments (
	order_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	id TEXT DEFAULT '' NOT NULL,
	remote_id TEXT DEFAULT '' NOT NULL,
	ref TEXT DEFAULT '' NOT NULL,
	provider TEXT DEFAULT '' NOT NULL,
	status TEXT DEFAULT '' NOT NULL,
	shipped_at INTEGER,
	shipped_text TEXT DEFAULT '' NOT NULL,
	shipped_precision TEXT DEFAULT '' NOT NULL,
	delivered_at INTEGER,
	delivered_text TEXT DEFAULT '' NOT NULL,
	delivered_precision TEXT DEFAULT '' NOT NULL,
	tracking_no TEXT DEFAULT '' NOT NULL,
	tracking_url TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_shipments PRIMARY KEY (order_id, position),
	CONSTRAINT fk_shipments_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE tags (
	order_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	tag TEXT NOT NULL,
	list_key INTEGER,
	CONSTRAINT pk_tags PRIMARY KEY (order_id, position),
	CONSTRAINT fk_tags_order_id FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_tags_tag_list_key ON tags (tag, list_key);

CREATE TABLE attempts (
	id TEXT NOT NULL,
	outbox_seq INTEGER DEFAULT 0 NOT NULL,
	n INTEGER DEFAULT 0 NOT NULL,
	started_at INTEGER DEFAULT 0 NOT NULL,
	finished_at INTEGER,
	boot_id TEXT DEFAULT '' NOT NULL,
	method TEXT DEFAULT '' NOT NULL,
	path_template TEXT DEFAULT '' NOT NULL,
	request_hash TEXT DEFAULT '' NOT NULL,
	request_body TEXT,
	status INTEGER,
	response_hash TEXT DEFAULT '' NOT NULL,
	response_body TEXT,
	outcome TEXT,
	CONSTRAINT pk_attempts PRIMARY KEY (id),
	CONSTRAINT uq_attempts_outbox_seq_n UNIQUE (outbox_seq, n),
	CONSTRAINT fk_attempts_outbox_seq FOREIGN KEY(outbox_seq) REFERENCES outbox (seq),
	CONSTRAINT ck_attempts_outcome CHECK (outcome IN ('done', 'refused', 'ambiguous', 'not_sent'))
)
 STRICT;

CREATE INDEX ix_attempts_open ON attempts (boot_id) WHERE outcome IS NULL;

CREATE TABLE conflicts (
	id TEXT NOT NULL,
	link_id TEXT NOT NULL,
	"group" TEXT NOT NULL,
	base TEXT,
	local TEXT,
	remote TEXT,
	rule TEXT DEFAULT '' NOT NULL,
	state TEXT NOT NULL,
	choice TEXT DEFAULT '' NOT NULL,
	"by" TEXT DEFAULT '' NOT NULL,
	at INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_conflicts PRIMARY KEY (id),
	CONSTRAINT fk_conflicts_link_id FOREIGN KEY(link_id) REFERENCES remote_links (id) ON DELETE CASCADE,
	CONSTRAINT ck_conflicts_state CHECK (state IN ('open', 'resolved', 'void'))
)
 STRICT;

CREATE INDEX ix_conflicts_link_id ON conflicts (link_id);

CREATE UNIQUE INDEX uq_conflicts_open ON conflicts (link_id, "group") WHERE state = 'open';

CREATE TABLE payloads (
	link_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	body BLOB NOT NULL,
	CONSTRAINT pk_payloads PRIMARY KEY (link_id, kind),
	CONSTRAINT fk_payloads_link_id FOREIGN KEY(link_id) REFERENCES remote_links (id) ON DELETE CASCADE,
	CONSTRAINT ck_payloads_kind CHECK (kind IN ('base', 'remote'))
)
 STRICT;

CREATE TABLE print_journal (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	document_id TEXT NOT NULL,
	at INTEGER DEFAULT 0 NOT NULL,
	who TEXT DEFAULT '' NOT NULL,
	printer TEXT DEFAULT '' NOT NULL,
	copies INTEGER DEFAULT 0 NOT NULL,
	outcome TEXT DEFAULT '' NOT NULL,
	CONSTRAINT fk_print_journal_document_id FOREIGN KEY(document_id) REFERENCES documents (id)
)
 STRICT;

CREATE INDEX ix_print_journal_document_id ON print_journal (document_id);

CREATE TABLE remote_line_links (
	link_id TEXT NOT NULL,
	line_id TEXT NOT NULL,
	remote_line_id TEXT DEFAULT '' NOT NULL,
	entry_ref TEXT DEFAULT '' NOT NULL,
	fingerprint TEXT DEFAULT '' NOT NULL,
	CONSTRAINT pk_remote_line_links PRIMARY KEY (link_id, line_id),
	CONSTRAINT fk_remote_line_links_link_id FOREIGN KEY(link_id) REFERENCES remote_links (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');

CREATE VIRTUAL TABLE search_products USING fts5(text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
