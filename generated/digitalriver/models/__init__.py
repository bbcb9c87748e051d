"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .additional_address_info import AdditionalAddressInfo as AdditionalAddressInfo
    from .address import Address as Address
    from .battery import Battery as Battery
    from .billing import Billing as Billing
    from .cancel import Cancel as Cancel, CancelState as CancelState
    from .capture import Capture as Capture, CaptureState as CaptureState
    from .charge import (
        Charge as Charge,
        ChargeState as ChargeState,
        ChargeTypeEnum as ChargeTypeEnum,
    )
    from .charge_refund import (
        ChargeRefund as ChargeRefund,
        ChargeRefundState as ChargeRefundState,
    )
    from .charge_type import ChargeType as ChargeType
    from .checkout import Checkout as Checkout
    from .checkout_request import CheckoutRequest as CheckoutRequest
    from .checkout_tax_identifier_request import (
        CheckoutTaxIdentifierRequest as CheckoutTaxIdentifierRequest,
    )
    from .collection_period_days import CollectionPeriodDays as CollectionPeriodDays
    from .country_specification import CountrySpecification as CountrySpecification
    from .create_return_response import (
        CreateReturnResponse as CreateReturnResponse,
        CreateReturnResponseState as CreateReturnResponseState,
    )
    from .credit_card import CreditCard as CreditCard
    from .currency import Currency as Currency
    from .customer import Customer as Customer
    from .customer_request import CustomerRequest as CustomerRequest
    from .customer_type import CustomerType as CustomerType
    from .direct_debit import DirectDebit as DirectDebit
    from .direct_debit_redirect import DirectDebitRedirect as DirectDebitRedirect
    from .disclosure import Disclosure as Disclosure
    from .discount import Discount as Discount
    from .duties import Duties as Duties
    from .error import Error as Error
    from .errors import Errors as Errors, ErrorsType as ErrorsType
    from .event import Event as Event
    from .event_data import EventData as EventData
    from .fee import Fee as Fee, FeeType as FeeType
    from .fee_details import FeeDetails as FeeDetails, FeeDetailsType as FeeDetailsType
    from .fee_request import FeeRequest as FeeRequest, FeeRequestType as FeeRequestType
    from .fee_update_request import (
        FeeUpdateRequest as FeeUpdateRequest,
        FeeUpdateRequestType as FeeUpdateRequestType,
    )
    from .fees import Fees as Fees
    from .file import File as File
    from .file_link import FileLink as FileLink
    from .file_link_request import FileLinkRequest as FileLinkRequest
    from .file_object import (
        FileObject as FileObject,
        FileObjectPurpose as FileObjectPurpose,
    )
    from .file_request import (
        FileRequest as FileRequest,
        FileRequestPurpose as FileRequestPurpose,
    )
    from .fraud_state_transitions import FraudStateTransitions as FraudStateTransitions
    from .fulfillment import Fulfillment as Fulfillment
    from .fulfillment_request import FulfillmentRequest as FulfillmentRequest
    from .fulfillment_request_item import (
        FulfillmentRequestItem as FulfillmentRequestItem,
    )
    from .fulfillment_response_item import (
        FulfillmentResponseItem as FulfillmentResponseItem,
    )
    from .global_fulfillment_cancellation_item_request import (
        GlobalFulfillmentCancellationItemRequest as GlobalFulfillmentCancellationItemRequest,
    )
    from .global_fulfillment_cancellation_item_response import (
        GlobalFulfillmentCancellationItemResponse as GlobalFulfillmentCancellationItemResponse,
        GlobalFulfillmentCancellationItemResponseState as GlobalFulfillmentCancellationItemResponseState,
    )
    from .global_fulfillment_cancellation_request import (
        GlobalFulfillmentCancellationRequest as GlobalFulfillmentCancellationRequest,
    )
    from .global_fulfillment_cancellation_response import (
        GlobalFulfillmentCancellationResponse as GlobalFulfillmentCancellationResponse,
        GlobalFulfillmentCancellationResponseState as GlobalFulfillmentCancellationResponseState,
    )
    from .global_fulfillment_order import (
        GlobalFulfillmentOrder as GlobalFulfillmentOrder,
        GlobalFulfillmentOrderState as GlobalFulfillmentOrderState,
    )
    from .global_fulfillment_order_request import (
        GlobalFulfillmentOrderRequest as GlobalFulfillmentOrderRequest,
    )
    from .global_fulfillment_return_item_request import (
        GlobalFulfillmentReturnItemRequest as GlobalFulfillmentReturnItemRequest,
    )
    from .global_fulfillment_return_item_response import (
        GlobalFulfillmentReturnItemResponse as GlobalFulfillmentReturnItemResponse,
        GlobalFulfillmentReturnItemResponseState as GlobalFulfillmentReturnItemResponseState,
    )
    from .global_fulfillment_return_request import (
        GlobalFulfillmentReturnRequest as GlobalFulfillmentReturnRequest,
    )
    from .global_fulfillment_return_response import (
        GlobalFulfillmentReturnResponse as GlobalFulfillmentReturnResponse,
        GlobalFulfillmentReturnResponseState as GlobalFulfillmentReturnResponseState,
        GlobalFulfillmentReturnResponseType as GlobalFulfillmentReturnResponseType,
    )
    from .global_fulfillment_shipping_choice import (
        GlobalFulfillmentShippingChoice as GlobalFulfillmentShippingChoice,
        GlobalFulfillmentShippingChoiceSignatureRequiredType as GlobalFulfillmentShippingChoiceSignatureRequiredType,
    )
    from .global_fulfillment_tax import GlobalFulfillmentTax as GlobalFulfillmentTax
    from .google_pay import GooglePay as GooglePay
    from .http_authorization import HTTPAuthorization as HTTPAuthorization
    from .importer_tax import ImporterTax as ImporterTax
    from .inventory_item import InventoryItem as InventoryItem
    from .inventory_item_request import InventoryItemRequest as InventoryItemRequest
    from .inventory_item_update_request import (
        InventoryItemUpdateRequest as InventoryItemUpdateRequest,
    )
    from .inventory_level import InventoryLevel as InventoryLevel
    from .invoice import Invoice as Invoice, InvoiceState as InvoiceState
    from .invoice_item import InvoiceItem as InvoiceItem
    from .invoice_item_request import InvoiceItemRequest as InvoiceItemRequest
    from .invoice_request import (
        InvoiceRequest as InvoiceRequest,
        InvoiceRequestState as InvoiceRequestState,
    )
    from .line_item import LineItem as LineItem, LineItemState as LineItemState
    from .line_item_request import LineItemRequest as LineItemRequest
    from .list_checkouts_response import ListCheckoutsResponse as ListCheckoutsResponse
    from .list_country_specifications_response import (
        ListCountrySpecificationsResponse as ListCountrySpecificationsResponse,
    )
    from .list_customers_response import ListCustomersResponse as ListCustomersResponse
    from .list_events_response import ListEventsResponse as ListEventsResponse
    from .list_fees_response import ListFeesResponse as ListFeesResponse
    from .list_file_links_response import ListFileLinksResponse as ListFileLinksResponse
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .list_fulfillment_orders_response import (
        ListFulfillmentOrdersResponse as ListFulfillmentOrdersResponse,
    )
    from .list_fulfillments_response import (
        ListFulfillmentsResponse as ListFulfillmentsResponse,
    )
    from .list_gf_cancellations_response import (
        ListGFCancellationsResponse as ListGFCancellationsResponse,
    )
    from .list_gf_refunds_response import ListGFRefundsResponse as ListGFRefundsResponse
    from .list_inventory_items_response import (
        ListInventoryItemsResponse as ListInventoryItemsResponse,
    )
    from .list_inventory_levels_response import (
        ListInventoryLevelsResponse as ListInventoryLevelsResponse,
    )
    from .list_invoices_response import ListInvoicesResponse as ListInvoicesResponse
    from .list_orders_response import ListOrdersResponse as ListOrdersResponse
    from .list_payout_transactions_response import (
        ListPayoutTransactionsResponse as ListPayoutTransactionsResponse,
    )
    from .list_payouts_response import ListPayoutsResponse as ListPayoutsResponse
    from .list_refunds_response import ListRefundsResponse as ListRefundsResponse
    from .list_returns_response import ListReturnsResponse as ListReturnsResponse
    from .list_sales_summaries_response import (
        ListSalesSummariesResponse as ListSalesSummariesResponse,
    )
    from .list_sales_transactions_response import (
        ListSalesTransactionsResponse as ListSalesTransactionsResponse,
    )
    from .list_sales_transactions_type import (
        ListSalesTransactionsType as ListSalesTransactionsType,
    )
    from .list_shipments_response import ListShipmentsResponse as ListShipmentsResponse
    from .list_skus_response import ListSkusResponse as ListSkusResponse
    from .list_webhooks_response import ListWebhooksResponse as ListWebhooksResponse
    from .locale import Locale as Locale
    from .location import Location as Location
    from .metadata import Metadata as Metadata
    from .oauth_token_info import (
        OAUTHTokenInfo as OAUTHTokenInfo,
        OAUTHTokenInfoGrantType as OAUTHTokenInfoGrantType,
    )
    from .order import (
        Order as Order,
        OrderFraudState as OrderFraudState,
        OrderState as OrderState,
    )
    from .order_request import OrderRequest as OrderRequest
    from .owner import Owner as Owner
    from .payco import Payco as Payco
    from .payco_response import PaycoResponse as PaycoResponse
    from .payments_information import (
        PaymentsInformation as PaymentsInformation,
        PaymentsInformationType as PaymentsInformationType,
    )
    from .payout import Payout as Payout
    from .payout_amounts import PayoutAmounts as PayoutAmounts
    from .payout_transaction import PayoutTransaction as PayoutTransaction
    from .paypal import PayPal as PayPal
    from .paypal_token import PayPalToken as PayPalToken
    from .product_item import ProductItem as ProductItem
    from .product_item_request import ProductItemRequest as ProductItemRequest
    from .purchase_location import PurchaseLocation as PurchaseLocation
    from .redirect import Redirect as Redirect
    from .refund import (
        Refund as Refund,
        RefundState as RefundState,
        RefundType as RefundType,
    )
    from .refund_item import RefundItem as RefundItem, RefundItemType as RefundItemType
    from .refund_item_request import (
        RefundItemRequest as RefundItemRequest,
        RefundItemRequestType as RefundItemRequestType,
    )
    from .refund_request import (
        RefundRequest as RefundRequest,
        RefundRequestType as RefundRequestType,
    )
    from .request_return_item import RequestReturnItem as RequestReturnItem
    from .reservation import Reservation as Reservation
    from .reservation_inventory_item import (
        ReservationInventoryItem as ReservationInventoryItem,
    )
    from .reservation_request import ReservationRequest as ReservationRequest
    from .reservation_shipping import ReservationShipping as ReservationShipping
    from .reservation_shipping_choice import (
        ReservationShippingChoice as ReservationShippingChoice,
        ReservationShippingChoiceServiceLevel as ReservationShippingChoiceServiceLevel,
    )
    from .return_item import (
        ReturnItem as ReturnItem,
        ReturnItemState as ReturnItemState,
    )
    from .return_request import ReturnRequest as ReturnRequest
    from .return_response import (
        ReturnResponse as ReturnResponse,
        ReturnResponseState as ReturnResponseState,
    )
    from .sales_summary import SalesSummary as SalesSummary
    from .sales_transaction import (
        SalesTransaction as SalesTransaction,
        SalesTransactionType as SalesTransactionType,
    )
    from .selling_entity import SellingEntity as SellingEntity
    from .ship_from import ShipFrom as ShipFrom
    from .shipment import Shipment as Shipment
    from .shipment_item import ShipmentItem as ShipmentItem
    from .shipping import Shipping as Shipping
    from .shipping_choice import ShippingChoice as ShippingChoice
    from .shipping_method import ShippingMethod as ShippingMethod
    from .shipping_quote import (
        ShippingQuote as ShippingQuote,
        ShippingQuoteSignatureRequiredType as ShippingQuoteSignatureRequiredType,
    )
    from .shipping_quote_address import (
        ShippingQuoteAddress as ShippingQuoteAddress,
        ShippingQuoteAddressType as ShippingQuoteAddressType,
    )
    from .shipping_quote_request import ShippingQuoteRequest as ShippingQuoteRequest
    from .shipping_quote_response import ShippingQuoteResponse as ShippingQuoteResponse
    from .shipping_request import ShippingRequest as ShippingRequest
    from .sku import Sku as Sku, SkuWeightUnit as SkuWeightUnit
    from .sku_discount import SkuDiscount as SkuDiscount
    from .sku_id import SkuId as SkuId
    from .sku_item import SkuItem as SkuItem
    from .sku_request import (
        SkuRequest as SkuRequest,
        SkuRequestWeightUnit as SkuRequestWeightUnit,
    )
    from .sku_request_item import SkuRequestItem as SkuRequestItem
    from .sku_update_request_item import SkuUpdateRequestItem as SkuUpdateRequestItem
    from .sku_upsert_request import (
        SkuUpsertRequest as SkuUpsertRequest,
        SkuUpsertRequestWeightUnit as SkuUpsertRequestWeightUnit,
    )
    from .source import (
        Source as Source,
        SourceFlow as SourceFlow,
        SourceState as SourceState,
        SourceType as SourceType,
    )
    from .state_transitions import StateTransitions as StateTransitions
    from .subscription_info import SubscriptionInfo as SubscriptionInfo
    from .tax import Tax as Tax
    from .tax_certificate import TaxCertificate as TaxCertificate
    from .tax_detail import TaxDetail as TaxDetail
    from .tax_identifier import TaxIdentifier as TaxIdentifier
    from .tax_identifier_request import TaxIdentifierRequest as TaxIdentifierRequest
    from .tax_identifier_state_transitions import (
        TaxIdentifierStateTransitions as TaxIdentifierStateTransitions,
    )
    from .tax_inclusive import TaxInclusive as TaxInclusive
    from .token_information import TokenInformation as TokenInformation
    from .tracking import Tracking as Tracking
    from .unit_attributes import UnitAttributes as UnitAttributes
    from .update_checkout_request import UpdateCheckoutRequest as UpdateCheckoutRequest
    from .update_customer_request import UpdateCustomerRequest as UpdateCustomerRequest
    from .update_file_link_request import UpdateFileLinkRequest as UpdateFileLinkRequest
    from .update_invoice_request import UpdateInvoiceRequest as UpdateInvoiceRequest
    from .update_order_request import UpdateOrderRequest as UpdateOrderRequest
    from .update_refund_request import UpdateRefundRequest as UpdateRefundRequest
    from .update_return_item import (
        UpdateReturnItem as UpdateReturnItem,
        UpdateReturnItemState as UpdateReturnItemState,
    )
    from .update_return_request import (
        UpdateReturnRequest as UpdateReturnRequest,
        UpdateReturnRequestState as UpdateReturnRequestState,
    )
    from .update_sku_request import (
        UpdateSkuRequest as UpdateSkuRequest,
        UpdateSkuRequestWeightUnit as UpdateSkuRequestWeightUnit,
    )
    from .webhook import (
        Webhook as Webhook,
        WebhookApiVersion as WebhookApiVersion,
        WebhookAuthentication as WebhookAuthentication,
        WebhookOauth as WebhookOauth,
        WebhookOauthGrantType as WebhookOauthGrantType,
        WebhookTransportType as WebhookTransportType,
    )
    from .webhook_request import (
        WebhookRequest as WebhookRequest,
        WebhookRequestApiVersion as WebhookRequestApiVersion,
        WebhookRequestAuthentication as WebhookRequestAuthentication,
        WebhookRequestOauth as WebhookRequestOauth,
        WebhookRequestOauthGrantType as WebhookRequestOauthGrantType,
        WebhookRequestTransportType as WebhookRequestTransportType,
    )
    from .webhook_update_request import (
        WebhookUpdateRequest as WebhookUpdateRequest,
        WebhookUpdateRequestApiVersion as WebhookUpdateRequestApiVersion,
        WebhookUpdateRequestAuthentication as WebhookUpdateRequestAuthentication,
        WebhookUpdateRequestOauth as WebhookUpdateRequestOauth,
        WebhookUpdateRequestOauthGrantType as WebhookUpdateRequestOauthGrantType,
        WebhookUpdateRequestTransportType as WebhookUpdateRequestTransportType,
    )
    from .weee import WEEE as WEEE
    from .wire_transfer import WireTransfer as WireTransfer
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AdditionalAddressInfo": "additional_address_info",
            "Address": "address",
            "Battery": "battery",
            "Billing": "billing",
            "Cancel": "cancel",
            "CancelState": "cancel",
            "Capture": "capture",
            "CaptureState": "capture",
            "Charge": "charge",
            "ChargeRefund": "charge_refund",
            "ChargeRefundState": "charge_refund",
            "ChargeState": "charge",
            "ChargeType": "charge_type",
            "ChargeTypeEnum": "charge",
            "Checkout": "checkout",
            "CheckoutRequest": "checkout_request",
            "CheckoutTaxIdentifierRequest": "checkout_tax_identifier_request",
            "CollectionPeriodDays": "collection_period_days",
            "CountrySpecification": "country_specification",
            "CreateReturnResponse": "create_return_response",
            "CreateReturnResponseState": "create_return_response",
            "CreditCard": "credit_card",
            "Currency": "currency",
            "Customer": "customer",
            "CustomerRequest": "customer_request",
            "CustomerType": "customer_type",
            "DirectDebit": "direct_debit",
            "DirectDebitRedirect": "direct_debit_redirect",
            "Disclosure": "disclosure",
            "Discount": "discount",
            "Duties": "duties",
            "Error": "error",
            "Errors": "errors",
            "ErrorsType": "errors",
            "Event": "event",
            "EventData": "event_data",
            "Fee": "fee",
            "FeeDetails": "fee_details",
            "FeeDetailsType": "fee_details",
            "FeeRequest": "fee_request",
            "FeeRequestType": "fee_request",
            "Fees": "fees",
            "FeeType": "fee",
            "FeeUpdateRequest": "fee_update_request",
            "FeeUpdateRequestType": "fee_update_request",
            "File": "file",
            "FileLink": "file_link",
            "FileLinkRequest": "file_link_request",
            "FileObject": "file_object",
            "FileObjectPurpose": "file_object",
            "FileRequest": "file_request",
            "FileRequestPurpose": "file_request",
            "FraudStateTransitions": "fraud_state_transitions",
            "Fulfillment": "fulfillment",
            "FulfillmentRequest": "fulfillment_request",
            "FulfillmentRequestItem": "fulfillment_request_item",
            "FulfillmentResponseItem": "fulfillment_response_item",
            "GlobalFulfillmentCancellationItemRequest": "global_fulfillment_cancellation_item_request",
            "GlobalFulfillmentCancellationItemResponse": "global_fulfillment_cancellation_item_response",
            "GlobalFulfillmentCancellationItemResponseState": "global_fulfillment_cancellation_item_response",
            "GlobalFulfillmentCancellationRequest": "global_fulfillment_cancellation_request",
            "GlobalFulfillmentCancellationResponse": "global_fulfillment_cancellation_response",
            "GlobalFulfillmentCancellationResponseState": "global_fulfillment_cancellation_response",
            "GlobalFulfillmentOrder": "global_fulfillment_order",
            "GlobalFulfillmentOrderRequest": "global_fulfillment_order_request",
            "GlobalFulfillmentOrderState": "global_fulfillment_order",
            "GlobalFulfillmentReturnItemRequest": "global_fulfillment_return_item_request",
            "GlobalFulfillmentReturnItemResponse": "global_fulfillment_return_item_response",
            "GlobalFulfillmentReturnItemResponseState": "global_fulfillment_return_item_response",
            "GlobalFulfillmentReturnRequest": "global_fulfillment_return_request",
            "GlobalFulfillmentReturnResponse": "global_fulfillment_return_response",
            "GlobalFulfillmentReturnResponseState": "global_fulfillment_return_response",
            "GlobalFulfillmentReturnResponseType": "global_fulfillment_return_response",
            "GlobalFulfillmentShippingChoice": "global_fulfillment_shipping_choice",
            "GlobalFulfillmentShippingChoiceSignatureRequiredType": "global_fulfillment_shipping_choice",
            "GlobalFulfillmentTax": "global_fulfillment_tax",
            "GooglePay": "google_pay",
            "HTTPAuthorization": "http_authorization",
            "ImporterTax": "importer_tax",
            "InventoryItem": "inventory_item",
            "InventoryItemRequest": "inventory_item_request",
            "InventoryItemUpdateRequest": "inventory_item_update_request",
            "InventoryLevel": "inventory_level",
            "Invoice": "invoice",
            "InvoiceItem": "invoice_item",
            "InvoiceItemRequest": "invoice_item_request",
            "InvoiceRequest": "invoice_request",
            "InvoiceRequestState": "invoice_request",
            "InvoiceState": "invoice",
            "LineItem": "line_item",
            "LineItemRequest": "line_item_request",
            "LineItemState": "line_item",
            "ListCheckoutsResponse": "list_checkouts_response",
            "ListCountrySpecificationsResponse": "list_country_specifications_response",
            "ListCustomersResponse": "list_customers_response",
            "ListEventsResponse": "list_events_response",
            "ListFeesResponse": "list_fees_response",
            "ListFileLinksResponse": "list_file_links_response",
            "ListFilesResponse": "list_files_response",
            "ListFulfillmentOrdersResponse": "list_fulfillment_orders_response",
            "ListFulfillmentsResponse": "list_fulfillments_response",
            "ListGFCancellationsResponse": "list_gf_cancellations_response",
            "ListGFRefundsResponse": "list_gf_refunds_response",
            "ListInventoryItemsResponse": "list_inventory_items_response",
            "ListInventoryLevelsResponse": "list_inventory_levels_response",
            "ListInvoicesResponse": "list_invoices_response",
            "ListOrdersResponse": "list_orders_response",
            "ListPayoutsResponse": "list_payouts_response",
            "ListPayoutTransactionsResponse": "list_payout_transactions_response",
            "ListRefundsResponse": "list_refunds_response",
            "ListReturnsResponse": "list_returns_response",
            "ListSalesSummariesResponse": "list_sales_summaries_response",
            "ListSalesTransactionsResponse": "list_sales_transactions_response",
            "ListSalesTransactionsType": "list_sales_transactions_type",
            "ListShipmentsResponse": "list_shipments_response",
            "ListSkusResponse": "list_skus_response",
            "ListWebhooksResponse": "list_webhooks_response",
            "Locale": "locale",
            "Location": "location",
            "Metadata": "metadata",
            "OAUTHTokenInfo": "oauth_token_info",
            "OAUTHTokenInfoGrantType": "oauth_token_info",
            "Order": "order",
            "OrderFraudState": "order",
            "OrderRequest": "order_request",
            "OrderState": "order",
            "Owner": "owner",
            "Payco": "payco",
            "PaycoResponse": "payco_response",
            "PaymentsInformation": "payments_information",
            "PaymentsInformationType": "payments_information",
            "Payout": "payout",
            "PayoutAmounts": "payout_amounts",
            "PayoutTransaction": "payout_transaction",
            "PayPal": "paypal",
            "PayPalToken": "paypal_token",
            "ProductItem": "product_item",
            "ProductItemRequest": "product_item_request",
            "PurchaseLocation": "purchase_location",
            "Redirect": "redirect",
            "Refund": "refund",
            "RefundItem": "refund_item",
            "RefundItemRequest": "refund_item_request",
            "RefundItemRequestType": "refund_item_request",
            "RefundItemType": "refund_item",
            "RefundRequest": "refund_request",
            "RefundRequestType": "refund_request",
            "RefundState": "refund",
            "RefundType": "refund",
            "RequestReturnItem": "request_return_item",
            "Reservation": "reservation",
            "ReservationInventoryItem": "reservation_inventory_item",
            "ReservationRequest": "reservation_request",
            "ReservationShipping": "reservation_shipping",
            "ReservationShippingChoice": "reservation_shipping_choice",
            "ReservationShippingChoiceServiceLevel": "reservation_shipping_choice",
            "ReturnItem": "return_item",
            "ReturnItemState": "return_item",
            "ReturnRequest": "return_request",
            "ReturnResponse": "return_response",
            "ReturnResponseState": "return_response",
            "SalesSummary": "sales_summary",
            "SalesTransaction": "sales_transaction",
            "SalesTransactionType": "sales_transaction",
            "SellingEntity": "selling_entity",
            "ShipFrom": "ship_from",
            "Shipment": "shipment",
            "ShipmentItem": "shipment_item",
            "Shipping": "shipping",
            "ShippingChoice": "shipping_choice",
            "ShippingMethod": "shipping_method",
            "ShippingQuote": "shipping_quote",
            "ShippingQuoteAddress": "shipping_quote_address",
            "ShippingQuoteAddressType": "shipping_quote_address",
            "ShippingQuoteRequest": "shipping_quote_request",
            "ShippingQuoteResponse": "shipping_quote_response",
            "ShippingQuoteSignatureRequiredType": "shipping_quote",
            "ShippingRequest": "shipping_request",
            "Sku": "sku",
            "SkuDiscount": "sku_discount",
            "SkuId": "sku_id",
            "SkuItem": "sku_item",
            "SkuRequest": "sku_request",
            "SkuRequestItem": "sku_request_item",
            "SkuRequestWeightUnit": "sku_request",
            "SkuUpdateRequestItem": "sku_update_request_item",
            "SkuUpsertRequest": "sku_upsert_request",
            "SkuUpsertRequestWeightUnit": "sku_upsert_request",
            "SkuWeightUnit": "sku",
            "Source": "source",
            "SourceFlow": "source",
            "SourceState": "source",
            "SourceType": "source",
            "StateTransitions": "state_transitions",
            "SubscriptionInfo": "subscription_info",
            "Tax": "tax",
            "TaxCertificate": "tax_certificate",
            "TaxDetail": "tax_detail",
            "TaxIdentifier": "tax_identifier",
            "TaxIdentifierRequest": "tax_identifier_request",
            "TaxIdentifierStateTransitions": "tax_identifier_state_transitions",
            "TaxInclusive": "tax_inclusive",
            "TokenInformation": "token_information",
            "Tracking": "tracking",
            "UnitAttributes": "unit_attributes",
            "UpdateCheckoutRequest": "update_checkout_request",
            "UpdateCustomerRequest": "update_customer_request",
            "UpdateFileLinkRequest": "update_file_link_request",
            "UpdateInvoiceRequest": "update_invoice_request",
            "UpdateOrderRequest": "update_order_request",
            "UpdateRefundRequest": "update_refund_request",
            "UpdateReturnItem": "update_return_item",
            "UpdateReturnItemState": "update_return_item",
            "UpdateReturnRequest": "update_return_request",
            "UpdateReturnRequestState": "update_return_request",
            "UpdateSkuRequest": "update_sku_request",
            "UpdateSkuRequestWeightUnit": "update_sku_request",
            "Webhook": "webhook",
            "WebhookApiVersion": "webhook",
            "WebhookAuthentication": "webhook",
            "WebhookOauth": "webhook",
            "WebhookOauthGrantType": "webhook",
            "WebhookRequest": "webhook_request",
            "WebhookRequestApiVersion": "webhook_request",
            "WebhookRequestAuthentication": "webhook_request",
            "WebhookRequestOauth": "webhook_request",
            "WebhookRequestOauthGrantType": "webhook_request",
            "WebhookRequestTransportType": "webhook_request",
            "WebhookTransportType": "webhook",
            "WebhookUpdateRequest": "webhook_update_request",
            "WebhookUpdateRequestApiVersion": "webhook_update_request",
            "WebhookUpdateRequestAuthentication": "webhook_update_request",
            "WebhookUpdateRequestOauth": "webhook_update_request",
            "WebhookUpdateRequestOauthGrantType": "webhook_update_request",
            "WebhookUpdateRequestTransportType": "webhook_update_request",
            "WEEE": "weee",
            "WireTransfer": "wire_transfer",
        },
    )
